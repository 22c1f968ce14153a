using Kinow.GraphQL.Planning;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Execution;

/// <summary>What all requests share.</summary>
internal sealed record ExecutionServices(Schema Schema, CompleteBindings Bindings, GraphQLOptions Options)
{
    public PlanningServices Planning { get; } = new(Schema, new(Schema), Bindings, Options.CostMeasures);

    public ErrorDescriber Errors => Options.Errors;
}
