namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>A feature and its value on a product, a category or a person.</summary>
internal sealed record FactRow : IOwnedRow
{
    public long Owner { get; init; }

    public int Position { get; init; }

    public long Feature { get; init; }

    public long Value { get; init; }

    public long Key => Value;
}
