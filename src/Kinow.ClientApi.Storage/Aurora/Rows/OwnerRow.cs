namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>What decides who sees a product.</summary>
internal sealed record OwnerRow : RestrictedRow
{
    public DateTime? DateFrom { get; init; }

    public DateTime? DateTo { get; init; }

    public bool VisibleBefore { get; init; }

    public bool VisibleAfter { get; init; }

    public bool Active { get; init; }
}
