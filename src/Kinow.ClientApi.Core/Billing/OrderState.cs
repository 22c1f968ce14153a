namespace Kinow.ClientApi.Core.Billing;

/// <summary>Where an order stands.</summary>
public enum OrderState
{
    /// <summary>It waits for its payment.</summary>
    Pending,

    /// <summary>It is paid, and what was bought can be used.</summary>
    Paid,

    /// <summary>The last attempt to pay was declined. It can be tried again.</summary>
    Failed,

    /// <summary>The last attempt to pay was given up. It can be tried again.</summary>
    Cancelled,

    /// <summary>The last attempt to pay was left open until it was over. It can be tried again.</summary>
    Expired,

    /// <summary>The money was given back, and what was bought was taken away.</summary>
    Refunded,
}
