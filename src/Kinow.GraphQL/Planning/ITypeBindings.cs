using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Planning;

/// <summary>What planning asks of the code behind a schema.</summary>
internal interface ITypeBindings
{
    TypeBinding BindingOf(ObjectType type);

    Func<object, int> TypeResolverOf(CompositeType type);
}
