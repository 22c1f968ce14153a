using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Execution;

/// <summary>The parts that all requests share.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Bindings">The code behind it, introspection included.</param>
/// <param name="Options">What is allowed.</param>
internal sealed record ExecutionServices(Schema Schema, SchemaBindings Bindings, GraphQLOptions Options)
{
    /// <summary>The fields that every schema has.</summary>
    public MetaFields MetaFields { get; } = new(Schema);

    /// <summary>How exceptions become errors.</summary>
    public ErrorDescriber Errors => Options.Errors;
}
