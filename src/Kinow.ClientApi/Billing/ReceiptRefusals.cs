using Kinow.ClientApi.Payments.Receipts;

namespace Kinow.ClientApi.Billing;

/// <summary>Why receipts of app stores are refused, in words. Nothing of a receipt is in them.</summary>
internal static class ReceiptRefusals
{
    public static GraphQLException NotAvailable =>
        new("The platform takes no receipts of this app store.", ReceiptErrorCodes.NotAvailable);

    public static GraphQLException OtherAccount =>
        new("The app named another account when it bought this.", ReceiptErrorCodes.OtherAccount);

    public static GraphQLException RedeemedAlready =>
        new("Another account has redeemed this purchase.", ReceiptErrorCodes.RedeemedAlready);

    public static GraphQLException ProductNotFound =>
        new("The platform does not say what this product of the app store gives.", ReceiptErrorCodes.ProductNotFound);

    public static GraphQLException TakenBack =>
        new("The app store has taken the purchase back.", ReceiptErrorCodes.NotValid);

    public static GraphQLException Of(ReceiptProblem problem) => problem == ReceiptProblem.Pending
        ? new("The purchase waits for its payment.", ReceiptErrorCodes.Pending)
        : new(TextOf(problem), ReceiptErrorCodes.NotValid);

    private static string TextOf(ReceiptProblem problem) => problem switch
    {
        ReceiptProblem.NotGenuine => "The app store has not signed the receipt, or does not know it.",
        ReceiptProblem.OtherApp => "The receipt is of another app.",
        ReceiptProblem.OtherEnvironment => "The receipt is of the app store's environment for tests.",
        ReceiptProblem.Cancelled => "The purchase was given up before it was paid.",
        _ => "The receipt is not in the form that the app store gives.",
    };
}
