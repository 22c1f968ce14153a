namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>A product.</summary>
internal sealed record ProductRow : RestrictedRow
{
    public string Type { get; init; } = "";

    public DateTime? DateFrom { get; init; }

    public DateTime? DateTo { get; init; }

    public bool VisibleBefore { get; init; }

    public bool VisibleAfter { get; init; }

    public bool Active { get; init; }

    public bool AvailableForOrder { get; init; }

    public bool AvailableInSubscriptions { get; init; }

    public int Position { get; init; }

    public int? Duration { get; init; }

    public long? DefaultCategory { get; init; }

    public DateTime DateAdd { get; init; }

    public DateTime DateUpd { get; init; }
}
