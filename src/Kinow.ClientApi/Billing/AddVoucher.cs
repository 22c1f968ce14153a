using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Billing;

/// <summary>Adds a voucher to the cart.</summary>
internal sealed class AddVoucher(VoucherFinder vouchers, VoucherGuesses guesses, CartReader carts, CartOwners owners)
{
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task<CartView> RunAsync(string typed, ClientApiRequest request)
    {
        var commandId = request.NewId();
        var (owner, voucher) = await CartOwners.FindWithAsync(request, () => FindAsync(typed, request));
        if (owner?.Cart is not { Lines.IsEmpty: false } cart || owner.Applied.Contains(commandId))
        {
            await guesses.ReturnAsync(request);
            return owner?.Applied.Contains(commandId) == true ? await carts.ViewAsync(request) : throw CartRefusals.Empty();
        }

        if (await carts.CheckAsync(voucher, owner, request) is { } refusal) throw CartRefusals.Of(refusal);
        await guesses.ReturnAsync(request);
        if (cart.Vouchers.Any(added => added.VoucherId == voucher!.Id)) return await carts.ViewAsync(request);
        if (cart.Vouchers.Length >= Cart.MaxVouchers) throw CartRefusals.TooManyVouchers(Cart.MaxVouchers);
        var instant = Command.Moment(request.Audience.Instant, owner);
        await owners.SendAsync(
            owner,
            user => new SetCartVoucher
            {
                Id = commandId,
                UserId = user.Id,
                Instant = instant,
                VoucherId = voucher!.Id,
                Code = voucher.Code,
                DateAdd = instant,
            },
            request);
        return await carts.ViewAsync(request, voucher);
    }

    private async ValueTask<Voucher?> FindAsync(string typed, ClientApiRequest request)
    {
        await guesses.TakeAsync(request);
        return VoucherCode.Read(typed) is { } code ? await vouchers.FindAsync(code, request) : null;
    }
}
