using System.Collections.Immutable;
using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Billing;

/// <summary>What the payment gateways of the platform offer.</summary>
public interface ICheckoutOffers
{
    /// <summary>The processes that take a payment; <see cref="CheckoutProcess.Free"/> is none of them.</summary>
    /// <param name="renews">Whether the payment method is charged again later.</param>
    ImmutableArray<CheckoutProcess> For(bool renews);
}
