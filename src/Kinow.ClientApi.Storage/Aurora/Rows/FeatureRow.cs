namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>A feature.</summary>
internal sealed record FeatureRow
{
    public long Id { get; init; }

    public int Position { get; init; }
}
