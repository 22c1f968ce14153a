namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>Subtitles of a video.</summary>
internal sealed record SubtitleRow : IOwnedRow
{
    public long Owner { get; init; }

    public int Position { get; init; }

    public long Id { get; init; }

    public string Name { get; init; } = "";

    public string Srclang { get; init; } = "";

    public long Key => Id;
}
