using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Billing;

/// <summary>Takes a voucher out of the cart.</summary>
internal sealed class RemoveVoucher(CartReader carts, CartOwners owners)
{
    public async Task<CartView> RunAsync(string typed, ClientApiRequest request)
    {
        var commandId = request.NewId();
        var owner = await CartOwners.FindAsync(request);
        var code = VoucherCode.Read(typed);
        if (owner?.Cart?.Vouchers.FirstOrDefault(voucher => voucher.Code == code) is { } added)
        {
            await owners.SendAsync(
                owner,
                user => new UnsetCartVoucher
                {
                    Id = commandId,
                    UserId = user.Id,
                    Instant = Command.Moment(request.Audience.Instant, user),
                    VoucherId = added.VoucherId,
                },
                request);
        }

        return await carts.ViewAsync(request);
    }
}
