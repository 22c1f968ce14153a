namespace Kinow.ClientApi.Billing;

/// <summary>The values of <c>extensions.code</c> that receipts of app stores add.</summary>
internal static class ReceiptErrorCodes
{
    /// <summary>No receipts of this store are taken.</summary>
    public const string NotAvailable = "APP_STORE_NOT_AVAILABLE";

    /// <summary>It proves nothing.</summary>
    public const string NotValid = "RECEIPT_NOT_VALID";

    /// <summary>It is not paid yet.</summary>
    public const string Pending = "RECEIPT_PENDING";

    /// <summary>The app named another account.</summary>
    public const string OtherAccount = "RECEIPT_OF_OTHER_ACCOUNT";

    /// <summary>Another account has it.</summary>
    public const string RedeemedAlready = "RECEIPT_REDEEMED_ALREADY";

    /// <summary>Nobody says what it gives.</summary>
    public const string ProductNotFound = "STORE_PRODUCT_NOT_FOUND";
}
