namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>The texts of something in one language.</summary>
internal sealed record TextRow : IPackedRow<TextRow>
{
    public long Owner { get; init; }

    public int Position { get; init; }

    public int Language { get; init; }

    public string? Name { get; init; }

    public string? Description { get; init; }

    public string? DescriptionShort { get; init; }

    public string? LinkRewrite { get; init; }

    public string? MetaTitle { get; init; }

    public string? MetaDescription { get; init; }

    public string? MetaKeywords { get; init; }

    public long Key => Language;

    public static TextRow Read(ref PackedValues values) => new()
    {
        Owner = values.Long(),
        Position = values.Int(),
        Language = values.Int(),
        Name = values.TextOrNull(),
        Description = values.TextOrNull(),
        DescriptionShort = values.TextOrNull(),
    };
}
