using Kinow.GraphQL.Language;
using Kinow.GraphQL.Planning;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Execution;

/// <summary>
/// One operation of a prepared document, with a plan for each choice that <c>@skip</c> and <c>@include</c> have made so far. A plan per
/// choice, rather than one plan with conditions, keeps the order of response fields exact and the writing free of branches.
/// </summary>
internal sealed class PreparedOperation
{
    // With more conditions each request is planned anew: one document caches at most 2⁶ plans.
    private const int MaxKeptConditions = 6;

    // The most fields that the cached plans of one operation may have together. Documents are cached by the hundred,
    // so a caller must not be able to fill the memory with their plans.
    private const int MaxKeptFields = 2_000;

    private readonly ExecutionServices services;
    private readonly DocumentNode document;
    private readonly string[] conditions;
    private readonly OperationPlan?[] plans;
    private int keptFields;

    /// <summary>Prepares an operation of a valid document.</summary>
    public PreparedOperation(ExecutionServices services, DocumentNode document, OperationDefinitionNode operation)
    {
        this.services = services;
        this.document = document;
        Operation = operation;
        Variables = new(services.Schema, operation);
        var used = ConditionVariables.Of(document);
        conditions = [.. operation.VariableDefinitions.Select(v => v.Variable.Name.Value).Where(used.Contains)];
        plans = new OperationPlan?[conditions.Length <= MaxKeptConditions ? 1 << conditions.Length : 0];
    }

    public OperationDefinitionNode Operation { get; }

    /// <summary>Coerces the operation's variables.</summary>
    public VariableCoercion Variables { get; }

    /// <summary>The plan for what the variables choose.</summary>
    /// <exception cref="GraphQLException">The operation cannot be planned.</exception>
    public OperationPlan PlanFor(VariableValues variables)
    {
        if (plans.Length == 0) return Plan(variables);
        var choice = 0;
        for (var i = 0; i < conditions.Length; i++)
        {
            if (variables.TryGet(conditions[i], out var value) && value is true) choice |= 1 << i;
        }

        return plans[choice] ?? Keep(choice, Plan(variables));
    }

    private OperationPlan Keep(int choice, OperationPlan plan)
    {
        // Of several callers who plan at once, all get the plan that is kept.
        var isKept = Interlocked.Add(ref keptFields, plan.FieldCount) <= MaxKeptFields;
        var first = isKept ? Interlocked.CompareExchange(ref plans[choice], plan, null) : null;
        if (!isKept || first is not null) Interlocked.Add(ref keptFields, -plan.FieldCount);
        return first ?? plan;
    }

    private OperationPlan Plan(VariableValues variables) =>
        Planner.Plan(services.Planning, document, Operation, name => variables.TryGet(name, out var value) && value is true);
}
