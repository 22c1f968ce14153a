namespace Kinow.ClientApi.Contract;

/// <summary>Where the renewal of a subscription stands.</summary>
internal enum RenewalState
{
    /// <summary>The period runs.</summary>
    Scheduled,

    /// <summary>The period is over, and the renewal is being made.</summary>
    Due,

    /// <summary>A charge was declined.</summary>
    PaymentFailed,

    /// <summary>It is not renewed any more.</summary>
    Ended,
}
