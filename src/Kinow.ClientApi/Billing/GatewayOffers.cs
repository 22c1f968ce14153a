using System.Collections.Immutable;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Payments;

namespace Kinow.ClientApi.Billing;

/// <summary>What the gateways of a platform offer together.</summary>
internal sealed class GatewayOffers(PaymentGateways gateways)
{
    /// <summary>The processes that take a payment; <see cref="CheckoutProcess.Free"/> is none of them.</summary>
    /// <param name="renews">Whether the payment method is charged again later.</param>
    public ImmutableArray<CheckoutProcess> For(bool renews) =>
    [
        .. gateways.All.Where(gateway => !renews || gateway.SupportsRecurring).SelectMany(static gateway => gateway.Processes)
            .Distinct().Order(),
    ];

    /// <summary>The gateway that is asked for, or the first one, of those that serve a process.</summary>
    /// <param name="name">Its name; null for any.</param>
    /// <param name="renews">Whether the payment method is charged again later.</param>
    /// <exception cref="GraphQLException">There is none; the code is PAYMENT_GATEWAY_NOT_FOUND.</exception>
    public IPaymentGateway Find(string? name, CheckoutProcess process, bool renews) =>
        gateways.All.FirstOrDefault(gateway => (name is null || gateway.Name == name)
            && gateway.Processes.Contains(process)
            && (!renews || gateway.SupportsRecurring))
        ?? throw new GraphQLException("No such payment gateway serves this process.", OrderErrorCodes.GatewayNotFound);
}
