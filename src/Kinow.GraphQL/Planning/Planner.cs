using System.Collections.Immutable;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Planning;

/// <summary>Turns a valid operation into a plan, for one choice of what <c>@skip</c> and <c>@include</c> say.</summary>
internal sealed class Planner
{
    // Merged selections on many possible types may multiply. A plan of this size exceeds any cost limit.
    private const int MaxFields = 50_000;

    private readonly PlanningServices services;
    private readonly DocumentNode document;
    private readonly FieldCollector collector;
    private readonly ImmutableArray<FieldPlan>.Builder variableArguments = ImmutableArray.CreateBuilder<FieldPlan>();
    private CachePolicy policy = new(int.MaxValue, CacheScope.Public);
    private int fields;
    private int slots;
    private bool shares;

    private Planner(PlanningServices services, DocumentNode document, Func<string, bool> conditions)
    {
        this.services = services;
        this.document = document;
        var fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(f => f.Name.Value, StringComparer.Ordinal);
        collector = new(services.Schema, fragments, conditions);
    }

    /// <summary>Plans an operation of a valid document.</summary>
    /// <exception cref="GraphQLException">The plan has too many fields.</exception>
    public static OperationPlan Plan(
        PlanningServices services, DocumentNode document, OperationDefinitionNode operation, Func<string, bool> conditions) =>
        new Planner(services, document, conditions).Plan(operation);

    private OperationPlan Plan(OperationDefinitionNode operation)
    {
        var rootType = services.Schema.RootType(operation.Operation)
            ?? throw new GraphQLException(
                $"The schema has no root type for {operation.Operation} operations.", ErrorCodes.OperationResolutionFailure);
        var root = Selection(rootType, [operation.SelectionSet], []);
        if (operation.Operation == OperationKind.Mutation || policy.MaxAge == int.MaxValue) policy = CachePolicy.None;
        else if (root.Fields.Any(f => f.Index >= 0 && FieldPolicies.MaxAgeOf(f.Field) is null)) policy = policy with { MaxAge = 0 };
        var plan = new OperationPlan
        {
            Operation = operation,
            Document = document,
            Root = root,
            Steps = operation.Operation == OperationKind.Mutation ? [.. root.Fields.Select(f => Step(root, f))] : [],
            CachePolicy = policy,
            FieldCount = fields,
            SlotCount = slots,
            SharesSelections = shares,
            VariableArguments = variableArguments.ToImmutable(),
        };
        plan.ConstantCost = CostModel.ConstantCost(plan);
        return plan;
    }

    private static SelectionPlan Step(SelectionPlan root, FieldPlan field) =>
        new(root.Type, root.Binding) { Fields = [field], Walk = [.. root.Walk.Where(f => f == field)] };

    private SelectionPlan Selection(
        ObjectType type, ImmutableArray<SelectionSetNode> sets, Dictionary<SelectionKey, SelectionPlan> scope)
    {
        var key = new SelectionKey(type, sets);
        if (scope.TryGetValue(key, out var known))
        {
            shares = true;
            return known;
        }

        var plan = new SelectionPlan(type, services.Bindings.BindingOf(type));
        var planned = new List<FieldPlan>();
        foreach (var (responseName, nodes) in collector.Collect(type, sets))
        {
            planned.Add(Field(type, plan.Binding, responseName, nodes, scope));
        }

        plan.Fields = [.. planned];
        plan.Walk = [.. planned.Where(f => f.Kind == FieldKind.Batch || f.HasBatchBelow)];
        scope[key] = plan;
        return plan;
    }

    private FieldPlan Field(
        ObjectType owner,
        TypeBinding binding,
        string responseName,
        ImmutableArray<FieldNode> nodes,
        Dictionary<SelectionKey, SelectionPlan> scope)
    {
        if (++fields > MaxFields)
        {
            throw new GraphQLException("The operation selects too many fields on too many types.", ErrorCodes.CostLimitExceeded);
        }

        var field = services.MetaFields.Find(owner, nodes[0].Name.Value)
            ?? throw new InvalidOperationException($"{owner.Name} has no field {nodes[0].Name.Value}: the document was not validated.");
        var kind = field.Index < 0 ? FieldKind.Property : binding.KindOf(field);
        var hasVariables = field.Arguments.Length > 0 && nodes[0].Arguments.Any(a => a.Value.HasVariables);
        var session = field.Index < 0 ? null : FieldPolicies.SessionOf(field);
        var constants = hasVariables || field.Arguments.Length == 0 ? default : ConstantArguments(field, nodes[0], binding);
        var plan = new FieldPlan(field, owner, nodes, responseName, services.Schema.Objects.Length)
        {
            Kind = kind,
            ArgumentSlot = hasVariables ? variableArguments.Count : -1,
            RequiredSession = session,
            IsGuarded = hasVariables || session is not null || constants.Error is not null,
            ConstantArguments = constants.Arguments,
            ConstantValues = constants.Values,
            ArgumentError = constants.Error,
            ResolveType = field.Type.Named is CompositeType and not ObjectType
                ? services.Bindings.TypeResolverOf((CompositeType)field.Type.Named)
                : null,
            Cost = FieldPolicies.CostOf(field, services.CostMeasures),
        };
        if (hasVariables) variableArguments.Add(plan);
        ApplyCachePolicy(field);
        PlanSelections(plan, nodes, kind == FieldKind.Batch ? [] : scope);
        if (kind == FieldKind.Batch || plan.HasBatchBelow) plan.Slot = slots++;
        return plan;
    }

    private static (object? Arguments, InputValues? Values, Exception? Error) ConstantArguments(
        OutputField field, FieldNode node, TypeBinding binding)
    {
        try
        {
            var values = ArgumentCoercion.Coerce(field, node, VariableValues.Empty);
            return (field.Index < 0 ? values : binding.CreateArguments(field, values), values, null);
        }
        catch (GraphQLException error)
        {
            return (null, null, error);
        }
    }

    private void ApplyCachePolicy(OutputField field)
    {
        if (field.Index >= 0) policy = policy.And(new(FieldPolicies.MaxAgeOf(field) ?? int.MaxValue, FieldPolicies.ScopeOf(field)));
    }

    private void PlanSelections(FieldPlan plan, ImmutableArray<FieldNode> nodes, Dictionary<SelectionKey, SelectionPlan> scope)
    {
        if (plan.Field.Type.Named is not CompositeType composite) return;
        var sets = nodes.Where(n => n.SelectionSet is not null).Select(n => n.SelectionSet!).ToImmutableArray();
        foreach (var type in services.Schema.PossibleTypes(composite))
        {
            var below = Selection(type, sets, scope);
            plan.HasBatchBelow |= below.Walk.Length > 0;
            if (composite is ObjectType) plan.Selection = below;
            else plan.SetSelection(type, below);
        }
    }
}
