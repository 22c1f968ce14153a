using System.Globalization;
using Kinow.ClientApi.Local.Seeding;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>Reads what a draft says about its values by <c>@mock</c>, and by <c>@listSize</c> of the contract.</summary>
internal static class DraftDirective
{
    /// <summary>What drafts need not define.</summary>
    public const string Definition =
        "scalar MockValue directive @mock(values: [MockValue!], min: Float, max: Float, size: Int) on FIELD_DEFINITION";

    public const string Name = "mock";

    /// <summary>The values that a field may have; empty for any.</summary>
    public static ValueNode[] ValuesOf(OutputField field) => Argument(field, Name, "values") switch
    {
        ListValueNode list => [.. list.Values],
        { } one => [one],
        _ => [],
    };

    /// <summary>A whole number between those that it names.</summary>
    public static int? Whole(OutputField field, SeededRandom random) =>
        Real(field, random) is { } number ? (int)Math.Clamp(Math.Round(number), int.MinValue, int.MaxValue) : null;

    /// <summary>A number between those that it names.</summary>
    public static double? Real(OutputField field, SeededRandom random) => (Number(field, Name, "min"), Number(field, Name, "max")) switch
    {
        ({ } least, { } most) => random.Between(least, Math.Max(least, most)),
        ({ } least, null) => random.Between(least, least + 100),
        (null, { } most) => random.Between(Math.Min(0, most), most),
        _ => null,
    };

    /// <summary>How many items a list has; null for any number.</summary>
    public static int? SizeOf(OutputField field) => (int?)(Number(field, Name, "size") ?? Number(field, "listSize", "assumedSize"));

    private static double? Number(OutputField field, string directive, string argument) =>
        Argument(field, directive, argument) is { } value and (IntValueNode or FloatValueNode)
            ? double.Parse(Printer.Print(value), CultureInfo.InvariantCulture)
            : null;

    private static ValueNode? Argument(OutputField field, string directive, string argument) =>
        field.Directives.FirstOrDefault(applied => applied.Name.Value == directive)?
            .Arguments.FirstOrDefault(given => given.Name.Value == argument)?.Value;
}
