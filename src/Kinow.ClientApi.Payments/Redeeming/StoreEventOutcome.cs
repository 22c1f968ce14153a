namespace Kinow.ClientApi.Payments.Redeeming;

/// <summary>What becomes of a notification of an app store.</summary>
public enum StoreEventOutcome
{
    /// <summary>It will be carried out.</summary>
    Taken,

    /// <summary>Nobody has redeemed the purchase yet, and it names no account that is here.</summary>
    Unknown,

    /// <summary>The purchase was that of an account that was erased.</summary>
    Nobodys,

    /// <summary>The platform does not say what the store's product gives.</summary>
    NotMapped,
}
