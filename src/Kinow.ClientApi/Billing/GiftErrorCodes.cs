namespace Kinow.ClientApi.Billing;

/// <summary>The values of <c>extensions.code</c> that gifts add.</summary>
internal static class GiftErrorCodes
{
    /// <summary>No gift has the token.</summary>
    public const string NotFound = "GIFT_NOT_FOUND";

    /// <summary>Somebody has redeemed the gift.</summary>
    public const string Used = "GIFT_USED";

    /// <summary>The gift was left for too long.</summary>
    public const string Expired = "GIFT_EXPIRED";

    /// <summary>The order of the gift was refunded.</summary>
    public const string Withdrawn = "GIFT_WITHDRAWN";
}
