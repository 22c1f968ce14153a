using System.Collections.Immutable;
using System.Globalization;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Planning;

/// <summary>
/// Reads from the contract what a field allows and costs: <c>@cacheControl</c>, <c>@auth</c>, <c>@cost</c>, <c>@listSize</c>.
/// </summary>
internal static class FieldPolicies
{
    /// <summary>Seconds that the field's value may be kept; <c>null</c> when the contract leaves it to the fields around it.</summary>
    public static int? MaxAgeOf(OutputField field) => IntOf(FieldDirectives.CacheControl(field), "maxAge");

    /// <summary>Who may share the field's value.</summary>
    public static CacheScope ScopeOf(OutputField field) =>
        ValueOf(FieldDirectives.CacheControl(field), "scope") is EnumValueNode { Value: var name }
        && Enum.TryParse<CacheScope>(name, ignoreCase: true, out var scope)
            ? scope
            : CacheScope.Public;

    /// <summary>The session that the field or its type asks for; <c>null</c> when both are open.</summary>
    public static string? SessionOf(OutputField field) =>
        ValueOf(FieldDirectives.Auth(field), "session") is EnumValueNode { Value: var session } ? session : null;

    /// <summary>The field's weight, else that of its type, and list size; by default objects weigh 1 and leaves nothing.</summary>
    public static FieldCost CostOf(OutputField field, ImmutableDictionary<string, Func<object, double>> measures)
    {
        var weight = NumberOf(ValueOf(FieldDirectives.Cost(field), "weight")) ?? (field.Type.Named.IsLeaf ? 0 : 1);
        var arguments = ArgumentCostsOf(field, measures);
        if (FieldDirectives.ListSize(field) is not { } size) return new(weight, 1, [], []) { ArgumentCosts = arguments };
        var slicing = ImmutableArray.CreateBuilder<int>();
        int? usual = null;
        foreach (var name in StringsOf(ValueOf(size, "slicingArguments")))
        {
            if (field.FindArgument(name) is { } argument)
            {
                slicing.Add(argument.Index);
                usual = argument is { DefaultLiteral: not null, DefaultValue: int length } ? Math.Max(usual ?? 0, length) : usual;
            }
        }

        return new(weight, IntOf(size, "assumedSize") ?? usual ?? 1, slicing.ToImmutable(), StringsOf(ValueOf(size, "sizedFields")))
        {
            ArgumentCosts = arguments,
        };
    }

    private static ImmutableArray<ArgumentCost> ArgumentCostsOf(
        OutputField field, ImmutableDictionary<string, Func<object, double>> measures) =>
    [
        .. from argument in field.Arguments
           let cost = FieldDirectives.Cost(argument)
           let weight = NumberOf(ValueOf(cost, "weight"))
           where weight is not (null or 0)
           select new ArgumentCost(argument.Index, weight.Value, MeasureOf(cost, measures)),
    ];

    private static Func<object, double>? MeasureOf(DirectiveNode? cost, ImmutableDictionary<string, Func<object, double>> measures) =>
        ValueOf(cost, "measure") is StringValueNode { Value: var name } ? measures.GetValueOrDefault(name) : null;

    private static ValueNode? ValueOf(DirectiveNode? directive, string argument) =>
        directive?.Arguments.FirstOrDefault(a => a.Name.Value == argument)?.Value;

    private static int? IntOf(DirectiveNode? directive, string argument) => (int?)NumberOf(ValueOf(directive, argument));

    private static double? NumberOf(ValueNode? value) => value switch
    {
        IntValueNode i => double.Parse(i.Value, CultureInfo.InvariantCulture),
        FloatValueNode f => double.Parse(f.Value, CultureInfo.InvariantCulture),
        StringValueNode s => double.Parse(s.Value, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static ImmutableArray<string> StringsOf(ValueNode? value) => value switch
    {
        ListValueNode list => [.. list.Values.OfType<StringValueNode>().Select(s => s.Value)],
        StringValueNode single => [single.Value],
        _ => [],
    };
}
