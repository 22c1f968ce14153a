using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Renewals;
using Kinow.ClientApi.Sql.Commands;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Renewals;

/// <summary>Finds renewals in the rows: a fixed number of statements for each page.</summary>
public sealed class SqlRenewalStore(SqlDatabase database) : IRenewalStore
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<DueRenewal>> FindDueAsync(
        string gateway, DateTimeOffset until, RenewalKey? after, int limit, CancellationToken cancellationToken)
    {
        var values = new SqlArguments
        {
            ["Gateway"] = gateway,
            ["Until"] = until,
            ["Due"] = after?.Due ?? DateTimeOffset.UnixEpoch,
            ["After"] = after?.AccessId ?? 0,
            ["Limit"] = limit,
        };
        return FindAsync(RenewalSql.Due, values, gateway, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<DueRenewal>> FindUntoldAsync(
        string gateway, OfferPrice price, DateTimeOffset until, long after, int limit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(price);
        var values = new SqlArguments
        {
            ["Gateway"] = gateway,
            ["Offer"] = price.OfferId,
            ["Currency"] = price.Currency,
            ["Price"] = price.Price,
            ["Until"] = until,
            ["After"] = after,
            ["Limit"] = limit,
        };
        return FindAsync(RenewalSql.Untold, values, gateway, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<(long OfferId, string Currency)>> OffersAsync(string gateway, CancellationToken cancellationToken) =>
        await database.UseAsync(
            session => session.QueryAsync(
                RenewalSql.Offers,
                new() { ["Gateway"] = gateway },
                static row => (row.GetInt64(0), row.GetString(1)),
                cancellationToken),
            cancellationToken);

    /// <inheritdoc/>
    public Task<Order?> FindOrderAsync(Guid user, Guid order, CancellationToken cancellationToken) => database.UseAsync(
        async session =>
        {
            var row = await new OrderRows(session, cancellationToken).FindAsync(order);
            return row?.Customer == user ? row.Order : null;
        },
        cancellationToken);

    private Task<IReadOnlyList<DueRenewal>> FindAsync(
        string query, SqlArguments values, string gateway, CancellationToken cancellationToken)
    {
        return database.UseAsync(ReadAsync, cancellationToken);

        async Task<IReadOnlyList<DueRenewal>> ReadAsync(SqlSession session)
        {
            var accesses = await session.QueryAsync(query, values, AccessTable.Map.Reading(), cancellationToken);
            return accesses.Count == 0 ? [] : await new RenewalPage(session, accesses, gateway).ReadAsync(cancellationToken);
        }
    }
}
