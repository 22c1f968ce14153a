namespace Kinow.ClientApi.Core.Search.Fields;

/// <summary>What an item is sorted by: a number, a folded text, or nothing.</summary>
internal readonly record struct SortValue
{
    private SortValue(long number, string? text, bool missing)
    {
        Number = number;
        Text = text;
        IsMissing = missing;
    }

    internal long Number { get; }

    internal string? Text { get; }

    internal bool IsMissing { get; }

    internal static SortValue Of(long? number) => new(number ?? 0, null, number is null);

    internal static SortValue Of(DateTimeOffset? instant) => new(instant?.UtcTicks ?? 0, null, instant is null);

    internal static SortValue Of(string? text) => new(0, text is null ? null : Texts.TextFolding.Fold(text), text is null);

    /// <summary>Compares two values of the same field. Missing ones come last in either direction.</summary>
    internal static int Compare(in SortValue left, in SortValue right, bool descending)
    {
        if (left.IsMissing || right.IsMissing) return left.IsMissing.CompareTo(right.IsMissing);
        var result = left.Text is null ? left.Number.CompareTo(right.Number) : string.CompareOrdinal(left.Text, right.Text);
        return descending ? -result : result;
    }
}
