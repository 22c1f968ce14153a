namespace Kinow.ClientApi.Payments.Renewals;

/// <summary>What has become of a renewal in one pass.</summary>
public enum RenewalOutcome
{
    /// <summary>There was nothing to do.</summary>
    None,

    /// <summary>The next period is there.</summary>
    Renewed,

    /// <summary>An attempt to charge for it was declined; it is tried again.</summary>
    Declined,

    /// <summary>The subscription is not renewed any more.</summary>
    Ended,

    /// <summary>It waits for the end of another period.</summary>
    Postponed,

    /// <summary>Its payment is not decided yet.</summary>
    Undecided,

    /// <summary>Its owner was told of a higher price.</summary>
    Told,

    /// <summary>The gateway, or a store, was out of reach: nothing was decided, and it is tried again.</summary>
    Unreachable,

    /// <summary>Something went wrong that is told of in the log; it is tried again.</summary>
    Failed,
}
