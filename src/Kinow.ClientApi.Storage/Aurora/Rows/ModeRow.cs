namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>A way to get a product.</summary>
internal sealed record ModeRow : IOwnedRow
{
    public long Owner { get; init; }

    public int Position { get; init; }

    public long Id { get; init; }

    public string Type { get; init; } = "";

    public string Mode { get; init; } = "";

    public string Quality { get; init; } = "";

    public decimal? Price { get; init; }

    public decimal? PriceWithoutReduction { get; init; }

    public int? Duration { get; init; }

    public int? WatchingDuration { get; init; }

    public int? MaximumViews { get; init; }

    public long? Video { get; init; }

    public long? VideoGroup { get; init; }

    public long Key => Id;
}
