namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>Subtitles of a video.</summary>
internal sealed record SubtitleRow : IPackedRow<SubtitleRow>
{
    public long Owner { get; init; }

    public int Position { get; init; }

    public long Id { get; init; }

    public string Name { get; init; } = "";

    public string Srclang { get; init; } = "";

    public long Key => Id;

    public static SubtitleRow Read(ref PackedValues values) => new()
    {
        Owner = values.Long(),
        Position = values.Int(),
        Id = values.Long(),
        Name = values.Text(),
        Srclang = values.Text(),
    };
}
