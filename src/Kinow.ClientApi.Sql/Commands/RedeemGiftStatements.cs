using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Gifts;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Tables;
using Kinow.ClientApi.Sql.Writing;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>
/// An account has redeemed a gift. The gift's row is locked: of two that redeem it the second is rejected. What the gift is, the books say.
/// </summary>
internal sealed class RedeemGiftStatements() : CommandStatements<RedeemGift>(RedeemGift.Kind)
{
    private const string Mark =
        "UPDATE gift SET state = 'redeemed', redeemed_by = @AccountId, date_redeemed = @Instant WHERE id = @GiftId";

    private static readonly string Lock = $"{GiftTable.Map.Query} WHERE id = @GiftId FOR UPDATE";

    private static readonly string Sold = $"{OrderLineTable.Map.Query} WHERE order_id = @OrderId AND gift_id = @GiftId";

    private static readonly string Held = $"{AccessTable.Map.Query} WHERE customer_id = @AccountId AND type = 'svod' AND active";

    protected override async Task RunAsync(SqlSession session, RedeemGift command, CancellationToken cancellationToken)
    {
        var values = new SqlArguments
        {
            ["AccountId"] = command.UserId,
            ["GiftId"] = command.GiftId,
            ["OrderId"] = command.OrderId,
            ["Instant"] = command.Instant,
        };
        if (!await CartLock.TakeAsync(session, command.UserId, cancellationToken))
            throw new CommandRejectedException("There is no such account.");
        var known = await session.FirstAsync(Lock, values, GiftTable.Map.Reading(), cancellationToken);
        if (known?.Order != command.OrderId || known.Customer != command.Giver)
            throw new CommandRejectedException("There is no such gift.");
        if (known.Gift is { State: GiftState.Redeemed, RedeemedBy: { } by } && by == command.UserId) return;
        if (GiftRules.Check(known.Gift, command.Instant) is { } refusal)
            throw new CommandRejectedException($"The gift cannot be redeemed: {refusal}.");
        var line = await session.FirstAsync(Sold, values, OrderLineTable.Map.Reading(), cancellationToken)
            ?? throw new CommandRejectedException("There is no such gift.");
        var held = await session.QueryAsync(Held, values, AccessTable.Map.Reading(), cancellationToken);
        var rows = new BulkRows();
        rows.Add(AccessTable.Map, new(
            command.UserId,
            OrderAccesses.OfGift(command.GiftId, line.Line, [.. held.Select(static row => row.Access)], command.Instant)));
        await rows.FlushAsync(session, cancellationToken);
        await session.ExecuteAsync(Mark, values, cancellationToken);
    }
}
