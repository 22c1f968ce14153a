using System.Collections.Immutable;

namespace Kinow.ClientApi.Payments;

/// <summary>The gateways of a platform.</summary>
/// <param name="all">In the order in which customers see them.</param>
public sealed class PaymentGateways(ImmutableArray<IPaymentGateway> all)
{
    /// <summary>All of them, in the order in which customers see them.</summary>
    public ImmutableArray<IPaymentGateway> All => all;

    /// <summary>The gateway with this name; null when there is none.</summary>
    public IPaymentGateway? Find(string name) => all.FirstOrDefault(gateway => gateway.Name == name);
}
