namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>The terms of an offer.</summary>
internal sealed record OfferRow
{
    public long Id { get; init; }

    public int Duration { get; init; }

    public bool Recurring { get; init; }

    public int TrialDuration { get; init; }

    public int? TrialPercent { get; init; }

    public bool Download { get; init; }
}
