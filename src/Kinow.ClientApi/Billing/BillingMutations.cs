using Kinow.ClientApi.Catalog;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Payments.Redeeming;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Throttling;

namespace Kinow.ClientApi.Billing;

/// <summary>What changes how accounts are billed.</summary>
internal sealed class BillingMutations(
    CatalogReader catalog,
    CartReader carts,
    GatewayOffers offers,
    PaymentGateways gateways,
    IExpiringStore expiring,
    OrderReader orders,
    AccountCommands commands,
    ViewerAccess access,
    IUserStore users,
    SignInThrottle throttle,
    ReceiptServices? receipts)
{
    public CheckOut CheckOut { get; } = new(catalog, carts, offers, new(expiring), new(expiring), orders, gateways, commands);

    public RedeemReceipt RedeemReceipt { get; } = new(receipts, catalog, users, orders, commands);

    public OpenGift OpenGift { get; } = new(catalog, access, users, expiring, commands, throttle);

    public ToggleAccessRenewal ToggleRenewal { get; } = new(gateways, commands);

    public AddOfferSwitch AddSwitch { get; } = new(catalog, commands);

    public CancelOfferSwitch CancelSwitch { get; } = new(commands);
}
