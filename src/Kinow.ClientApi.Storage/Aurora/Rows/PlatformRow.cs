namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>The platform.</summary>
internal sealed record PlatformRow
{
    public long Id { get; init; }

    public string Name { get; init; } = "";

    public string? Url { get; init; }

    public string? Logo { get; init; }

    public string? Favicon { get; init; }

    public int Language { get; init; }

    public int Currency { get; init; }

    public bool EntryEnabled { get; init; }

    public string EntryListed { get; init; } = "";

    public string EntryOthers { get; init; } = "";

    public bool SaleEnabled { get; init; }

    public string SaleListed { get; init; } = "";

    public string SaleOthers { get; init; } = "";
}
