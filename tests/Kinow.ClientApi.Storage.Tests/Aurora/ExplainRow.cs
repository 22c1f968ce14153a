namespace Kinow.ClientApi.Storage.Tests.Aurora;

/// <summary>A row of EXPLAIN.</summary>
internal sealed record ExplainRow
{
    public string? Table { get; init; }

    public string? Type { get; init; }

    public string? Key { get; init; }

    public string? Extra { get; init; }

    public long? Rows { get; init; }
}
