namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>A trailer.</summary>
internal sealed record ExtractRow : IOwnedRow
{
    public long Owner { get; init; }

    public int Position { get; init; }

    public long Id { get; init; }

    public string? Thumbnail { get; init; }

    public string? Cover { get; init; }

    public bool Active { get; init; }

    public long Key => Id;
}
