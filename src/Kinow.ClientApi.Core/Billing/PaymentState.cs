namespace Kinow.ClientApi.Core.Billing;

/// <summary>
/// Where a payment stands. Reports of gateways come in any order: of two, the later one in this enumeration holds.
/// </summary>
public enum PaymentState
{
    /// <summary>Nothing is decided.</summary>
    Pending,

    /// <summary>It was given up.</summary>
    Cancelled,

    /// <summary>It was left open until it was over.</summary>
    Expired,

    /// <summary>It was declined. The same payment may still become paid.</summary>
    Failed,

    /// <summary>The money has come.</summary>
    Paid,

    /// <summary>All of the money was given back.</summary>
    Refunded,
}
