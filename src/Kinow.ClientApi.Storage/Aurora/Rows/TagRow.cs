namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>A tag, of a product or by itself.</summary>
internal sealed record TagRow : IPackedRow<TagRow>
{
    public long Owner { get; init; }

    public int Position { get; init; }

    public long Id { get; init; }

    public int Language { get; init; }

    public string Name { get; init; } = "";

    public long Key => Id;

    public static TagRow Read(ref PackedValues values) => new()
    {
        Owner = values.Long(),
        Position = values.Int(),
        Id = values.Long(),
        Language = values.Int(),
        Name = values.Text(),
    };
}
