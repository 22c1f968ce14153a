using System.Collections.Immutable;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Planning;

/// <summary>An operation made ready for execution: shared by all requests that send the same document.</summary>
public sealed class OperationPlan
{
    /// <summary>The operation in the document.</summary>
    public required OperationDefinitionNode Operation { get; init; }

    /// <summary>The document, for error locations.</summary>
    public required DocumentNode Document { get; init; }

    /// <summary>What is selected on the root type.</summary>
    public required SelectionPlan Root { get; init; }

    /// <summary>The root fields of a mutation, one selection each, in the order in which they run; empty for other operations.</summary>
    internal ImmutableArray<SelectionPlan> Steps { get; init; } = [];

    /// <summary>How long and for whom an answer may be kept.</summary>
    public required CachePolicy CachePolicy { get; init; }

    /// <summary>How many fields were planned: what the plan weighs in memory, at a few hundred bytes each.</summary>
    internal int FieldCount { get; init; }

    /// <summary>How many fields keep something between the phases.</summary>
    internal int SlotCount { get; init; }

    /// <summary>The fields whose arguments depend on variables, by their argument slot.</summary>
    internal ImmutableArray<FieldPlan> VariableArguments { get; init; } = [];

    /// <summary>The cost when it does not depend on variables; <c>null</c> otherwise.</summary>
    internal double? ConstantCost { get; set; }

    /// <summary>Whether several concrete types share what is selected below them.</summary>
    internal bool SharesSelections { get; init; }

    /// <summary>The operation's name; <c>null</c> when it is anonymous.</summary>
    public string? Name => Operation.Name?.Value;
}
