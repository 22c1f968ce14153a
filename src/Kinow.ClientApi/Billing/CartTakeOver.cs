using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Billing;

/// <summary>Moves the cart of an anonymous session into that of an account, as if its owner had put everything there now.</summary>
internal sealed class CartTakeOver(IUserStore users, ICommandBus bus)
{
    /// <param name="guest">The identity of the anonymous session.</param>
    /// <param name="user">The account.</param>
    /// <returns>The account after it.</returns>
    public async Task<User> RunAsync(Guid guest, User user, ClientApiRequest request)
    {
        var (now, stop) = (request.Audience.Instant, request.CancellationToken);
        if (await users.FindAsync(guest, stop) is not { IsGuest: true, Active: true } found) return user;
        var after = user;
        foreach (var line in found.Cart?.Lines ?? [])
        {
            await SendAsync(new SetCartLine
            {
                Id = request.NewRepeatableId(),
                UserId = user.Id,
                Instant = Command.Moment(now, after),
                CartId = found.Cart!.Id,
                ProductId = line.ProductId,
                Mode = line.Mode,
                Type = line.Type,
                Gift = line.Gift,
                DateAdd = line.DateAdd,
            });
        }

        foreach (var voucher in found.Cart?.Vouchers ?? [])
        {
            await SendAsync(new SetCartVoucher
            {
                Id = request.NewRepeatableId(),
                UserId = user.Id,
                Instant = Command.Moment(now, after),
                VoucherId = voucher.VoucherId,
                Code = voucher.Code,
                DateAdd = voucher.DateAdd,
            });
        }

        var gone = new EraseUser { Id = request.NewRepeatableId(), UserId = guest, Instant = Command.Moment(now, found) };
        await bus.SendAsync(gone, stop);
        return after;

        async Task SendAsync(Command command)
        {
            await bus.SendAsync(command, stop);
            after = UserFold.Apply(after, command)!;
        }
    }
}
