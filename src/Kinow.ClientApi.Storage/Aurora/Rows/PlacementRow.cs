namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>The place of a product in a category; Position is the place of the category in the product.</summary>
internal sealed record PlacementRow : IOwnedRow
{
    public long Owner { get; init; }

    public int Position { get; init; }

    public long Category { get; init; }

    public int Rank { get; init; }

    public long Key => Category;
}
