using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Billing;

/// <summary>Takes everything out of the cart.</summary>
internal sealed class EmptyCart(CartReader carts, CartOwners owners)
{
    public async Task<CartView> RunAsync(ClientApiRequest request)
    {
        var commandId = request.NewId();
        var owner = await CartOwners.FindAsync(request);
        if (owner?.Cart is not null && !owner.Applied.Contains(commandId))
        {
            await owners.SendAsync(
                owner,
                user => new ResetCart { Id = commandId, UserId = user.Id, Instant = Command.Moment(request.Audience.Instant, user) },
                request);
        }

        return await carts.ViewAsync(request);
    }
}
