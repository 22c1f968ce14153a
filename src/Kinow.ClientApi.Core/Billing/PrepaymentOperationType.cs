namespace Kinow.ClientApi.Core.Billing;

/// <summary>What changed a prepayment balance. Of each there is at most one for an order.</summary>
public enum PrepaymentOperationType
{
    /// <summary>A recharge was paid: the balance is credited.</summary>
    Recharge,

    /// <summary>A recharge came with a present: the balance is credited.</summary>
    Bonus,

    /// <summary>An order was paid by the balance, wholly or in part: the balance is debited.</summary>
    Payment,

    /// <summary>An order that the balance has paid for was refunded: the balance is credited.</summary>
    Refund,

    /// <summary>A recharge was refunded: the balance is debited, as far as the credit is still there.</summary>
    Withdrawal,

    /// <summary>The platform has corrected the balance.</summary>
    Correction,
}
