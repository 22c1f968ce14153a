namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>A picture.</summary>
internal sealed record ImageRow : IPackedRow<ImageRow>
{
    public long Owner { get; init; }

    public int Position { get; init; }

    public long Id { get; init; }

    public string Source { get; init; } = "";

    public string Type { get; init; } = "";

    public long Key => Id;

    public static ImageRow Read(ref PackedValues values) => new()
    {
        Owner = values.Long(),
        Position = values.Int(),
        Id = values.Long(),
        Source = values.Text(),
        Type = values.Text(),
    };
}
