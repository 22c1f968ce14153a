using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
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
        var (owner, (voucher, giveBack)) = await CartOwners.FindWithAsync(request, () => FindAsync(typed, request));
        if (owner?.Cart is not { Lines.IsEmpty: false } cart || owner.Applied.Contains(commandId))
        {
            await giveBack();
            return owner?.Applied.Contains(commandId) == true ? await carts.ViewAsync(request) : throw CartRefusals.Empty();
        }

        if (await carts.CheckAsync(voucher, owner, request) is { } refusal) throw CartRefusals.Of(refusal);
        await Task.WhenAll(giveBack(), AddAsync(owner, cart, voucher!, commandId, request));
        return await carts.ViewAsync(request, voucher);
    }

    private async Task AddAsync(User owner, Cart cart, Voucher voucher, Guid commandId, ClientApiRequest request)
    {
        if (cart.Vouchers.Any(added => added.VoucherId == voucher.Id)) return;
        if (cart.Vouchers.Length >= Cart.MaxVouchers) throw CartRefusals.TooManyVouchers(Cart.MaxVouchers);
        var instant = Command.Moment(request.Audience.Instant, owner);
        await owners.SendAsync(
            owner,
            user => new SetCartVoucher
            {
                Id = commandId,
                UserId = user.Id,
                Instant = instant,
                VoucherId = voucher.Id,
                Code = voucher.Code,
                DateAdd = instant,
            },
            request);
    }

    private async ValueTask<(Voucher? Voucher, Func<Task> GiveBack)> FindAsync(string typed, ClientApiRequest request)
    {
        var finding = VoucherCode.Read(typed) is { } code ? vouchers.FindAsync(code, request).AsTask() : Task.FromResult<Voucher?>(null);
        var counting = guesses.TakeAsync(request);
        await Task.WhenAll(counting, finding);
        return (await finding, await counting);
    }
}
