namespace Kinow.ClientApi.Core.Billing;

/// <summary>Where a gift stands whose order was paid.</summary>
public enum GiftState
{
    /// <summary>Its mail has not gone out yet.</summary>
    Waiting,

    /// <summary>Its mail has gone out.</summary>
    Sent,

    /// <summary>Somebody has redeemed it.</summary>
    Redeemed,

    /// <summary>Its order was refunded: it is good for nothing, and what it gave was taken away.</summary>
    Withdrawn,
}
