namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>A season.</summary>
internal sealed record VideoGroupRow : IOwnedRow
{
    public long Owner { get; init; }

    public int Position { get; init; }

    public long Id { get; init; }

    public long Key => Id;
}
