namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>A video.</summary>
internal sealed record VideoRow : RestrictedRow, IOwnedRow
{
    public long Owner { get; init; }

    public int Position { get; init; }

    public long? VideoGroup { get; init; }

    public int? Language { get; init; }

    public string? LanguageFilter { get; init; }

    public string? Thumbnail { get; init; }

    public string? Cover { get; init; }

    public int? Duration { get; init; }

    public DateTime? DateFrom { get; init; }

    public DateTime? DateTo { get; init; }

    public bool Active { get; init; }

    public bool Subscription { get; init; }

    public bool Download { get; init; }

    public bool FreeStreaming { get; init; }

    public bool FreeDownload { get; init; }

    public long Key => Id;
}
