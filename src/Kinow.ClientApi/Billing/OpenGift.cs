using Kinow.ClientApi.Catalog;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Carts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Gifts;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Throttling;

namespace Kinow.ClientApi.Billing;

/// <summary>Redeems a gift by the token of its mail, once.</summary>
internal sealed class OpenGift(
    CatalogReader catalog,
    ViewerAccess access,
    IUserStore users,
    IExpiringStore expiring,
    AccountCommands commands,
    SignInThrottle throttle)
{
    // Longer than it takes until everybody reads in the giver's account that the gift is redeemed.
    private static readonly TimeSpan Reservation = TimeSpan.FromHours(1);

    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task<ReceivedGift> RunAsync(string text, ClientApiRequest request)
    {
        var (commandId, stop) = (request.NewId(), request.CancellationToken);
        var user = await AccountCommands.UserOfAsync(request);
        var attempt = await throttle.BeginAsync(request);
        if (MailToken.Read(text) is not { } token) throw Refused(GiftRefusal.NotFound);
        var giver = await attempt.RunAsync(() => users.FindAsync(token.UserId, stop).AsTask());
        if (giver is null || GiftRules.Find(giver, token) is not var (order, line, gift)) throw Refused(GiftRefusal.NotFound);
        await attempt.SucceedAsync();
        var answer = new ReceivedGift(line.Name, giver.Profile.Firstname, line.Gift!.Message);
        if (user.Accesses.Any(known => known.GiftId == gift.Id && known.Active)) return answer;
        if (GiftRules.Check(gift, request.Audience.Instant) is { } refusal) throw Refused(refusal);
        if (await IsOwnedAsync(line, request)) throw CartRefusals.Of(SaleRefusal.Owned);
        if (!await HoldAsync(gift.Id, user.Id, request)) throw Refused(GiftRefusal.Used);
        var command = new RedeemGift
        {
            Id = commandId,
            UserId = user.Id,
            Instant = Command.Moment(request.Audience.Instant, user),
            Giver = giver.Id,
            OrderId = order.Id,
            GiftId = gift.Id,
            Line = line,
        };
        await commands.SendAsync(command, request);
        return answer;
    }

    // Of two accounts that redeem it at once one is told that it is theirs.
    private async Task<bool> HoldAsync(Guid gift, Guid account, ClientApiRequest request)
    {
        var record = new ExpiringRecord($"gift:{gift:N}", [.. account.ToByteArray()], request.Audience.Instant + Reservation);
        if (await expiring.CreateAsync(record, request.CancellationToken) is not null) return true;
        var known = await expiring.FindAsync(record.Id, request.CancellationToken);
        return known is not null && known.Record.Content.AsSpan().SequenceEqual(record.Content.AsSpan());
    }

    // What is not to be seen any more cannot be compared: then the gift is taken as it is.
    private async Task<bool> IsOwnedAsync(OrderLine line, ClientApiRequest request)
    {
        if (line.Type == ProductType.Svod) return false;
        var product = (await catalog.ItemsAsync(ItemKinds.Product, new[] { line.ProductId }, request))[0];
        if (product is null || SaleRules.FindMode(product.Extension, line.Mode) is not { } mode) return false;
        var (rights, _) = await access.StandingAsync(request);
        return AccessSales.IsHeld(product, mode, rights, request.Audience.Instant);
    }

    private static GraphQLException Refused(GiftRefusal refusal) => refusal switch
    {
        GiftRefusal.NotFound => new("There is no gift with this token.", GiftErrorCodes.NotFound),
        GiftRefusal.Used => new("The gift was redeemed already.", GiftErrorCodes.Used),
        GiftRefusal.Expired => new("The gift was left for too long.", GiftErrorCodes.Expired),
        GiftRefusal.Withdrawn => new("The gift was taken back: its order was refunded.", GiftErrorCodes.Withdrawn),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, null),
    };
}
