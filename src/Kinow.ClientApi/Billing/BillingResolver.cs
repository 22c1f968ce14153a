using System.Collections.Immutable;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Billing;

/// <summary>Answers the namespace of buying.</summary>
internal sealed class BillingResolver(CartReader carts, PaymentGateways gateways) : IBillingResolver
{
    public ValueTask PaymentGatewaysAsync(Batch<BillingNamespace, ImmutableArray<PaymentGateway>> batch, ClientApiRequest context)
    {
        for (var i = 0; i < batch.Count; i++) batch.Set(i, [.. gateways.All.Select(PaymentGateway.Of)]);
        return default;
    }

    public async ValueTask CartAsync(Batch<BillingNamespace, CartView> batch, ClientApiRequest context)
    {
        var cart = await carts.ViewAsync(context);
        for (var i = 0; i < batch.Count; i++) batch.Set(i, cart);
    }
}
