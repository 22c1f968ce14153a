using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Contract;

/// <summary>An operation on a prepayment balance as the contract shows it.</summary>
internal sealed class PrepaymentOperationView(PrepaymentOperation operation, AmountFormat format)
{
    public PrepaymentOperationType Type => operation.Type;

    public double Amount => (double)operation.Amount;

    public string AmountFormat => format.Write(operation.Amount);

    public double Balance => (double)operation.Balance;

    public string BalanceFormat => format.Write(operation.Balance);

    public Guid? OrderId => operation.OrderId;

    public string? Reason => operation.Reason;

    public DateTimeOffset DateAdd => operation.DateAdd;
}
