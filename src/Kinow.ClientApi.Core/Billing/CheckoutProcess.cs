namespace Kinow.ClientApi.Core.Billing;

/// <summary>How a cart becomes a paid order.</summary>
public enum CheckoutProcess
{
    /// <summary>Nothing is to be paid, now or later: the order is valid at once.</summary>
    Free,

    /// <summary>The customer pays on a page of the gateway, which then tells that it was paid.</summary>
    Url,

    /// <summary>The app shows a form of its own over an intent of the gateway, which then tells that it was paid.</summary>
    PaymentIntent,

    /// <summary>The app gives a payment method, which pays now and may be charged again for renewals.</summary>
    PaymentAuthorization,

    /// <summary>It was paid in an app store, and the app has redeemed what the store gave for it. No cart is ordered by it.</summary>
    StoreReceipt,
}
