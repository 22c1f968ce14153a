namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>A tag, of a product or by itself.</summary>
internal sealed record TagRow : IOwnedRow
{
    public long Owner { get; init; }

    public int Position { get; init; }

    public long Id { get; init; }

    public int Language { get; init; }

    public string Name { get; init; } = "";

    public long Key => Id;
}
