using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Billing;

/// <summary>What a line of an order gives, as it was sold.</summary>
public sealed record OrderTerms
{
    /// <summary>Streaming, download or both.</summary>
    public AccessModeMode Mode { get; init; }

    /// <summary>Picture qualities.</summary>
    public AccessModeQuality Quality { get; init; }

    /// <summary>Days from the payment, or from the end of the running period of the same offer; null for good.</summary>
    public int? Duration { get; init; }

    /// <summary>Second limit, in hours from the first play; null without limit.</summary>
    public int? WatchingDuration { get; init; }

    /// <summary>Plays of each video; null without limit.</summary>
    public int? MaximumViews { get; init; }

    /// <summary>The only video it opens, or null.</summary>
    public long? VideoId { get; init; }

    /// <summary>The only season it opens, or null.</summary>
    public long? VideoGroupId { get; init; }

    /// <summary>Days of each period after the first; null for what does not renew itself.</summary>
    public int? RenewalPeriod { get; init; }

    /// <summary>Whether the first period is a trial.</summary>
    public bool IsTrial { get; init; }

    /// <summary>What a recharge credits; null for what gives access.</summary>
    public PrepaymentCredit? Credit { get; init; }
}
