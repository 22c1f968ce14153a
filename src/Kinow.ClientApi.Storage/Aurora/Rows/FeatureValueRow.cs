namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>A value of a feature that is offered for choice.</summary>
internal sealed record FeatureValueRow : IOwnedRow
{
    public long Owner { get; init; }

    public int Position { get; init; }

    public long Id { get; init; }

    public long Key => Id;
}
