using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>The code behind a draft: the same for every type.</summary>
internal sealed class DraftBindings : SchemaBindings
{
    private readonly Schema schema;
    private readonly DraftBinding[] bindings;

    public DraftBindings(Schema schema, IDraftReader reader)
    {
        this.schema = schema;
        bindings = [.. schema.Objects.Select(type => new DraftBinding(type.Name, reader))];
    }

    public override object RootValue(ObjectType root) => new DraftNode(root.Name, root.Name) { IsGlobal = true };

    public override ObjectBinding BindingOf(ObjectType type) => bindings[type.ObjectIndex];

    public override Func<object, int> TypeResolverOf(CompositeType type) =>
        value => ((ObjectType)schema.FindType(((DraftSource)value).TypeName)!).ObjectIndex;
}
