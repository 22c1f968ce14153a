using System.Collections.Immutable;

using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Planning;

/// <summary>
/// Prices a plan: a field costs its weight once for each parent, and multiplies what is below it by the number of items that it may bring.
/// Arguments with a weight cost it once for each parent. Abstract types cost what their dearest possible type costs. The idea follows the public GraphQL cost directives draft.
/// </summary>
internal static class CostModel
{
    /// <summary>The cost when no variable can change it; <c>null</c> otherwise.</summary>
    /// <param name="plan">The plan.</param>
    public static double? ConstantCost(OperationPlan plan) =>
        plan.VariableArguments.Any(f => !f.Cost.SlicingArguments.IsEmpty || !f.Cost.ArgumentWeights.IsEmpty) ? null : Cost(plan, []);

    /// <summary>The cost of a plan with the arguments of one request.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="arguments">The coerced arguments by argument slot; empty when no size depends on them.</param>
    public static double Cost(OperationPlan plan, ReadOnlySpan<InputValues?> arguments) =>
        SelectionCost(plan.Root, new(arguments, plan.SharesSelections ? [] : null), [], 1);

    private static double SelectionCost(SelectionPlan selection, Prices prices, ImmutableArray<string> sized, double size)
    {
        if (prices.Known?.TryGetValue((selection, size), out var known) == true)
        {
            return known;
        }

        var total = 0.0;
        foreach (var field in selection.Fields)
        {
            total += FieldCost(field, prices, sized.Contains(field.Field.Name) ? size : 1);
        }

        prices.Known?.Add((selection, size), total);
        return total;
    }

    private static double FieldCost(FieldPlan field, Prices prices, double count)
    {
        var values = field.ArgumentSlot < 0 ? field.ConstantValues
            : field.ArgumentSlot < prices.Arguments.Length ? prices.Arguments[field.ArgumentSlot] : null;
        var size = SizeOf(field, values);
        var isList = field.Cost.SizedFields.IsEmpty;
        var below = 0.0;
        foreach (var selection in field.Selections)
        {
            below = Math.Max(below, SelectionCost(selection, prices, field.Cost.SizedFields, isList ? 1 : size));
        }

        var call = 0.0;
        foreach (var (index, weight) in field.Cost.ArgumentWeights)
        {
            call += values?[index] is null ? 0 : weight;
        }

        return (((field.Cost.Weight + below) * (isList ? size : 1)) + call) * count;
    }

    private static double SizeOf(FieldPlan field, InputValues? values)
    {
        if (field.Cost.SlicingArguments.IsEmpty)
        {
            return field.Cost.AssumedSize;
        }

        var size = -1;
        foreach (var index in field.Cost.SlicingArguments)
        {
            if (values?[index] is int given)
            {
                size = Math.Max(size, given);
            }
        }

        return size < 0 ? field.Cost.AssumedSize : size;
    }

    private readonly ref struct Prices(ReadOnlySpan<InputValues?> arguments, Dictionary<(SelectionPlan Selection, double Size), double>? known)
    {
        public ReadOnlySpan<InputValues?> Arguments { get; } = arguments;

        // Selections that several types share are priced once; only plans with such selections need the table.
        public Dictionary<(SelectionPlan Selection, double Size), double>? Known { get; } = known;
    }
}
