using System.Collections.Immutable;
using Kinow.ClientApi.Core.Gifts;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Gifts;

/// <summary>Finds the gifts to send in the tables. Whose update takes a gift has it.</summary>
public sealed class SqlGiftStore(SqlDatabase database) : IGiftStore
{
    private const string IsFree = "(date_take IS NULL OR date_take < @Now - INTERVAL 10 MINUTE)";

    private const string Take =
        $"UPDATE gift SET token_hash = @Hash, date_take = @Now WHERE id = @GiftId AND state = 'waiting' AND {IsFree}";

    // A mail that has gone out opens the gift, whatever became of the worker that sent it.
    private const string TellSent =
        "UPDATE gift SET state = 'sent', date_sent = @Now WHERE id = @GiftId AND state = 'waiting' AND token_hash = @Hash";

    private const string Givers = "SELECT firstname FROM customer WHERE id = @Giver";

    private static readonly string Due = $"{GiftTable.Map.Query} WHERE state = 'waiting' AND date_send <= @Now AND {IsFree} "
        + "ORDER BY date_send LIMIT @Limit";

    private static readonly string Sold =
        $"{OrderLineTable.Map.Query} WHERE order_id = @OrderId AND gift_id = @GiftId AND gift_email IS NOT NULL";

    /// <inheritdoc/>
    public Task<IReadOnlyList<DueGift>> FindDueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken) =>
        database.UseAsync(session => FindDueAsync(session, now, limit, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public async Task<bool> TakeAsync(
        DueGift gift, ImmutableArray<byte> tokenHash, DateTimeOffset now, CancellationToken cancellationToken) =>
        await database.WriteAsync(
            session => session.ExecuteAsync(Take, Values(gift, tokenHash, now), cancellationToken), cancellationToken) > 0;

    /// <inheritdoc/>
    public Task TellSentAsync(DueGift gift, ImmutableArray<byte> tokenHash, DateTimeOffset now, CancellationToken cancellationToken) =>
        database.WriteAsync(session => session.ExecuteAsync(TellSent, Values(gift, tokenHash, now), cancellationToken), cancellationToken);

    // Of an account that was erased nobody is known whom to write to.
    private static async Task<IReadOnlyList<DueGift>> FindDueAsync(
        SqlSession session, DateTimeOffset now, int limit, CancellationToken cancellationToken)
    {
        var due = new List<DueGift>();
        var rows = await session.QueryAsync(
            Due, new() { ["Now"] = now, ["Limit"] = limit }, GiftTable.Map.Reading(), cancellationToken);
        foreach (var row in rows)
        {
            var values = new SqlArguments { ["OrderId"] = row.Order, ["GiftId"] = row.Gift.Id, ["Giver"] = row.Customer };
            var line = await session.FirstAsync(Sold, values, OrderLineTable.Map.Reading(), cancellationToken);
            var name = await session.FirstAsync<string>(Givers, values, cancellationToken);
            if (line is not null && name is not null) due.Add(new(row.Customer, name, row.Order, line.Line));
        }

        return due;
    }

    private static SqlArguments Values(DueGift gift, ImmutableArray<byte> tokenHash, DateTimeOffset now) =>
        new() { ["GiftId"] = gift.Line.Gift!.Id, ["Hash"] = tokenHash.ToArray(), ["Now"] = now };
}
