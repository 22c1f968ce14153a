namespace Kinow.ClientApi.Payments;

/// <summary>What became of a payment.</summary>
public enum PaymentOutcome
{
    /// <summary>Nothing is decided: the customer has something to do, or the bank.</summary>
    Pending,

    /// <summary>It is paid. Where nothing was to pay now, a payment method is kept.</summary>
    Paid,

    /// <summary>An attempt was declined. The customer may try again, and the same payment become paid.</summary>
    Failed,

    /// <summary>It was given up, and can no longer be made.</summary>
    Cancelled,

    /// <summary>The gateway's page was left open until it closed, and it can no longer be made.</summary>
    Expired,

    /// <summary>All of it was given back. One that was given back in part is still paid.</summary>
    Refunded,
}
