namespace Kinow.TestStripe;

/// <summary>When events are delivered.</summary>
internal enum StripeDelivery
{
    /// <summary>Only when the test says so.</summary>
    Later,

    /// <summary>Before the request that caused them is answered.</summary>
    BeforeAnswer,

    /// <summary>The same, twice.</summary>
    TwiceBeforeAnswer,
}
