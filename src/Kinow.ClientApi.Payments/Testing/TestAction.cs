namespace Kinow.ClientApi.Payments.Testing;

/// <summary>What a customer does with a payment of the gateway for tests.</summary>
public enum TestAction
{
    /// <summary>Pays. After <see cref="Authenticate"/>, passes the second step.</summary>
    Pay,

    /// <summary>Pays with a payment method that is declined when it is charged again.</summary>
    PayOnce,

    /// <summary>Pays with a payment method that asks for a second step.</summary>
    Authenticate,

    /// <summary>Is declined. After <see cref="Authenticate"/>, does not pass the second step.</summary>
    Decline,

    /// <summary>Gives up.</summary>
    Abandon,

    /// <summary>Has the bank take back what was paid.</summary>
    Dispute,

    /// <summary>The bank leaves what was disputed.</summary>
    WinDispute,

    /// <summary>The bank takes back what was disputed.</summary>
    LoseDispute,
}
