namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>A picture.</summary>
internal sealed record ImageRow : IOwnedRow
{
    public long Owner { get; init; }

    public int Position { get; init; }

    public long Id { get; init; }

    public string Source { get; init; } = "";

    public string Type { get; init; } = "";

    public long Key => Id;
}
