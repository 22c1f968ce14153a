using Kinow.ClientApi.Accounts;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Payments;

namespace Kinow.ClientApi.Billing;

/// <summary>What changes how accounts are billed.</summary>
internal sealed class BillingMutations(CatalogReader catalog, PaymentGateways gateways, AccountCommands commands)
{
    public ToggleAccessRenewal ToggleRenewal { get; } = new(gateways, commands);

    public AddOfferSwitch AddSwitch { get; } = new(catalog, commands);

    public CancelOfferSwitch CancelSwitch { get; } = new(commands);
}
