using Kinow.GraphQL.Planning;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Execution;

/// <summary>The bindings of an application together with those of introspection, ready for look-up by number.</summary>
internal sealed class CompleteBindings : SchemaBindings, ITypeBindings
{
    private readonly SchemaBindings own;
    private readonly ObjectBinding[] byIndex;

    public CompleteBindings(Schema schema, SchemaBindings own, bool showsDirectives = false)
    {
        this.own = own;
        var introspection = IntrospectionBindings.For(schema, showsDirectives);
        byIndex = [.. schema.Objects.Select(type => introspection.GetValueOrDefault(type.Name) ?? own.BindingOf(type))];
    }

    public override object RootValue(ObjectType root) => own.RootValue(root);

    public override ObjectBinding BindingOf(ObjectType type) => byIndex[type.ObjectIndex];

    TypeBinding ITypeBindings.BindingOf(ObjectType type) => byIndex[type.ObjectIndex];

    public override Func<object, int> TypeResolverOf(CompositeType type) => own.TypeResolverOf(type);
}
