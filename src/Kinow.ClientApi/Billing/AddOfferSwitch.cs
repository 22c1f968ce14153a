using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Billing;

/// <summary>Plans that a subscription changes to another offer.</summary>
internal sealed class AddOfferSwitch(CatalogReader catalog, AccountCommands commands)
{
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task RunAsync(double accessId, double offerId, ClientApiRequest request)
    {
        var commandId = request.NewId();
        long? offer = AccessReader.ToId(offerId) is > 0 and var known ? known : null;
        var (user, product) = await AccountCommands.UserWithAsync(
            request, offer, ids => catalog.ItemsAsync(ItemKinds.Product, ids, request));
        var access = AccessReader.Find(user, accessId, request.Audience.Instant);
        if (user.Applied.Contains(commandId)) return;
        var platform = await catalog.PlatformAsync(request);
        if (!CanChange(access, product) || !platform.CanBuy(request.Audience.Country) || !SaleRules.CanBuy(product!, request.Audience))
            throw new GraphQLException("The subscription cannot change to this offer.", OrderErrorCodes.SwitchNotAvailable);
        var command = new SetOfferSwitch
        {
            Id = commandId,
            UserId = user.Id,
            Instant = Command.Moment(request.Audience.Instant, user),
            AccessId = access.Id,
            OfferId = product!.Id,
        };
        await commands.SendAsync(command, request);
    }

    private static bool CanChange(ProductAccess access, Product? offer) =>
        AccessRenewalRules.CanSwitch(access)
        && offer?.Extension is ProductSvod { AutoRenewal: true }
        && offer.Id != access.ProductId;
}
