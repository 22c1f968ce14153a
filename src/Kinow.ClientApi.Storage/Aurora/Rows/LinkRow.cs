namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>A category of an offer.</summary>
internal sealed record LinkRow : IOwnedRow
{
    public long Owner { get; init; }

    public int Position { get; init; }

    public long Id { get; init; }

    public long Key => Id;
}
