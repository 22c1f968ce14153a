using System.Collections.Immutable;
using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Contract;

/// <summary>What a prepayment balance would pay of a cart.</summary>
/// <param name="amount">What it would pay.</param>
/// <param name="toPay">What would be left.</param>
/// <param name="processes">The ways to make an order of the cart then.</param>
internal sealed class CartPrepaymentView(decimal amount, decimal toPay, ImmutableArray<CheckoutProcess> processes, AmountFormat format)
{
    public double Amount => (double)amount;

    public string AmountFormat => format.Write(amount);

    public double ToPay => (double)toPay;

    public string ToPayFormat => format.Write(toPay);

    public ImmutableArray<CheckoutProcess> AvailableCheckoutProcesses => processes;
}
