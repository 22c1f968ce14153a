namespace Kinow.GraphQL;

/// <summary>
/// Marks the partial class that the source generator completes: it compiles the contract, given as <c>AdditionalFiles</c> ending in
/// <c>.graphql</c>, into resolver interfaces, argument and input records, enums and bindings.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class GraphQLContractAttribute : Attribute
{
    /// <summary>
    /// The class of the request context, which resolvers receive; derived from <c>RequestContext</c>, which is also the default.
    /// </summary>
    public Type? Context { get; set; }

    /// <summary>
    /// A static class with methods <c>static void Write(ResponseWriter writer, FieldPlan field, T value)</c>: each lets properties of type
    /// <c>T</c> stand behind leaf fields.
    /// </summary>
    public Type? Leaves { get; set; }
}
