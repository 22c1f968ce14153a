namespace Kinow.ClientApi.Billing;

/// <summary>The values of <c>extensions.code</c> that orders add.</summary>
internal static class OrderErrorCodes
{
    /// <summary>The account has no such access now.</summary>
    public const string AccessNotFound = "ACCESS_NOT_FOUND";

    /// <summary>The access cannot renew itself.</summary>
    public const string RenewalNotAvailable = "RENEWAL_NOT_AVAILABLE";

    /// <summary>The subscription cannot change to the offer.</summary>
    public const string SwitchNotAvailable = "SWITCH_NOT_AVAILABLE";

    /// <summary>The price is not the one that the caller has seen.</summary>
    public const string PriceChanged = "PRICE_CHANGED";

    /// <summary>The cart cannot be ordered by this process.</summary>
    public const string ProcessNotAvailable = "CHECKOUT_PROCESS_NOT_AVAILABLE";

    /// <summary>No gateway of this name serves the process.</summary>
    public const string GatewayNotFound = "PAYMENT_GATEWAY_NOT_FOUND";

    /// <summary>The payment was declined.</summary>
    public const string PaymentFailed = "PAYMENT_FAILED";

    /// <summary>The gateway is out of reach.</summary>
    public const string PaymentUnavailable = "PAYMENT_UNAVAILABLE";
}
