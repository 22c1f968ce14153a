namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>Which rows to read: those of some numbers, or of all numbers in a range. It is also the object with the statement's values.</summary>
internal sealed record IdFilter
{
    public long[] Ids { get; private init; } = [];

    public long First { get; private init; }

    public long Last { get; private init; }

    /// <summary>For people: which of the two.</summary>
    public string Kind { get; init; } = "";

    private bool IsRange { get; init; }

    internal static IdFilter Of(IEnumerable<long> ids) => new() { Ids = [.. ids.Distinct()] };

    internal static IdFilter Between(long first, long last) => new() { IsRange = true, First = first, Last = last };

    internal bool IsEmpty => IsRange ? Last < First : Ids.Length == 0;

    internal string On(string column) => IsRange ? $"{column} BETWEEN @First AND @Last" : $"{column} IN @Ids";
}
