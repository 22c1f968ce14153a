namespace Kinow.ClientApi.Billing;

/// <summary>The values of <c>extensions.code</c> that buying adds.</summary>
internal static class BillingErrorCodes
{
    /// <summary>It cannot be bought here and now.</summary>
    public const string NotForSale = "NOT_FOR_SALE";

    /// <summary>The cart has as much in it as it may have.</summary>
    public const string CartFull = "CART_FULL";

    /// <summary>Nothing is in the cart.</summary>
    public const string CartEmpty = "CART_EMPTY";

    /// <summary>The voucher is good for nothing here.</summary>
    public const string VoucherNotValid = "VOUCHER_NOT_VALID";

    /// <summary>The voucher was used as often as it may be.</summary>
    public const string VoucherExhausted = "VOUCHER_EXHAUSTED";
}
