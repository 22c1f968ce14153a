using System.Collections.Immutable;
using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Payments;

namespace Kinow.ClientApi.Contract;

/// <summary>A service that takes payments, or an app store that has taken one.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="Processes">The processes that it serves; none when the platform has it no longer.</param>
/// <param name="SupportsRecurring">Whether it takes recurring payments.</param>
internal sealed record PaymentGateway(string Name, ImmutableArray<CheckoutProcess> Processes, bool SupportsRecurring)
{
    /// <summary>A gateway of the platform.</summary>
    public static PaymentGateway Of(IPaymentGateway gateway) => new(gateway.Name, gateway.Processes, gateway.SupportsRecurring);

    /// <summary>The gateway of a name, which the platform may have no longer; null for no name.</summary>
    public static PaymentGateway? Of(string? name, PaymentGateways gateways) =>
        name is null ? null : gateways.Find(name) is { } known ? Of(known) : new(name, [], AppStoreNames.Find(name) is not null);
}
