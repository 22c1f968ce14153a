using System.Collections.Immutable;
using Kinow.GraphQL.Planning;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Execution;

/// <summary>What a request will run, or why it cannot.</summary>
public readonly record struct PlannedRequest
{
    internal PlannedRequest(OperationPlan plan, VariableValues variables)
    {
        Plan = plan;
        Variables = variables;
        Errors = [];
    }

    internal PlannedRequest(ImmutableArray<GraphQLError> errors)
    {
        Variables = VariableValues.Empty;
        Errors = errors;
    }

    /// <summary>The plan of the operation; <c>null</c> when the request cannot run.</summary>
    public OperationPlan? Plan { get; }

    /// <summary>The coerced variables.</summary>
    public VariableValues Variables { get; }

    /// <summary>Why the request cannot run; empty when it can.</summary>
    public ImmutableArray<GraphQLError> Errors { get; }
}
