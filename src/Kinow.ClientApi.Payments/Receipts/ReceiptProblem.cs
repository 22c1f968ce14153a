namespace Kinow.ClientApi.Payments.Receipts;

/// <summary>Why something is no proof of a purchase.</summary>
public enum ReceiptProblem
{
    /// <summary>It is not in the form that the store gives.</summary>
    Malformed,

    /// <summary>The store has not signed it, or does not know it.</summary>
    NotGenuine,

    /// <summary>It is of another app.</summary>
    OtherApp,

    /// <summary>It is of the store's environment for tests, which is not accepted here.</summary>
    OtherEnvironment,

    /// <summary>It is not paid yet.</summary>
    Pending,

    /// <summary>It was given up before it was paid.</summary>
    Cancelled,
}
