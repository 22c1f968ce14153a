using System.Collections.Immutable;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Planning;

/// <summary>
/// What a plan costs: a field costs its weight once for each parent, and multiplies what is below it by the number of items that it may
/// bring. Arguments with a weight cost it once for each parent, times what the measure that they name finds in their value. Abstract
/// types cost as much as their most expensive possible type. The idea follows the public GraphQL cost directives draft.
/// </summary>
internal static class CostModel
{
    /// <summary>The cost when no variable can change it; <c>null</c> otherwise.</summary>
    public static double? ConstantCost(OperationPlan plan) =>
        plan.VariableArguments.Any(f => !f.Cost.SlicingArguments.IsEmpty || !f.Cost.ArgumentCosts.IsEmpty) ? null : Cost(plan, []);

    /// <summary>The cost of a plan with the arguments of one request.</summary>
    public static double Cost(OperationPlan plan, ReadOnlySpan<InputValues?> arguments) =>
        SelectionCost(plan.Root, new(arguments, plan.SharesSelections ? [] : null), [], 1);

    private static double SelectionCost(SelectionPlan selection, CostContext context, ImmutableArray<string> sized, double size)
    {
        if (context.Totals?.TryGetValue((selection, size), out var known) == true) return known;
        var total = 0.0;
        foreach (var field in selection.Fields)
        {
            total += FieldCost(field, context, sized.Contains(field.Field.Name) ? size : 1);
        }

        context.Totals?.Add((selection, size), total);
        return total;
    }

    private static double FieldCost(FieldPlan field, CostContext context, double count)
    {
        var values = field.ArgumentSlot < 0 ? field.ConstantValues
            : field.ArgumentSlot < context.Arguments.Length ? context.Arguments[field.ArgumentSlot] : null;
        var size = SizeOf(field, values);
        var isList = field.Cost.SizedFields.IsEmpty;
        var below = 0.0;
        foreach (var selection in field.Selections)
        {
            below = Math.Max(below, SelectionCost(selection, context, field.Cost.SizedFields, isList ? 1 : size));
        }

        var call = 0.0;
        foreach (var argument in field.Cost.ArgumentCosts) call += argument.Of(values?[argument.Index]);

        return (((field.Cost.Weight + below) * (isList ? size : 1)) + call) * count;
    }

    private static double SizeOf(FieldPlan field, InputValues? values)
    {
        if (field.Cost.SlicingArguments.IsEmpty) return field.Cost.AssumedSize;
        var size = -1;
        foreach (var index in field.Cost.SlicingArguments)
        {
            if (values?[index] is int given) size = Math.Max(size, given);
        }

        return size < 0 ? field.Cost.AssumedSize : size;
    }

    private readonly ref struct CostContext(
        ReadOnlySpan<InputValues?> arguments, Dictionary<(SelectionPlan Selection, double Size), double>? totals)
    {
        public ReadOnlySpan<InputValues?> Arguments { get; } = arguments;

        // Selections that several types share are priced once; only plans with such selections need the table.
        public Dictionary<(SelectionPlan Selection, double Size), double>? Totals { get; } = totals;
    }
}
