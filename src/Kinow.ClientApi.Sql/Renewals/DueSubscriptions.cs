using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Renewals;

/// <summary>What renewals are due, for operators. Those that other services renew are not among them.</summary>
public sealed class DueSubscriptions(SqlDatabase database)
{
    private const string Days = """
        SELECT DATE(renewal_due), payment_method, COUNT(*), CAST(SUM(renewal_declined > 0) AS SIGNED) FROM product_access
        WHERE renewal_due < @Until
        GROUP BY DATE(renewal_due), payment_method ORDER BY DATE(renewal_due), payment_method
        """;

    private const string List = """
        SELECT renewal_due, id, customer_id, product_id, payment_method, renewal_declined, renewal_failure FROM product_access
        WHERE renewal_due < @Until
        ORDER BY renewal_due, id LIMIT @Limit
        """;

    /// <summary>Counts them by day.</summary>
    /// <param name="until">The first instant that does not count.</param>
    public Task<List<DueDay>> CountAsync(DateTimeOffset until, CancellationToken cancellationToken) => database.UseAsync(
        session => session.QueryAsync(
            Days,
            new() { ["Until"] = until },
            static row => new DueDay(
                DateOnly.FromDateTime(row.GetDateTime(0)), SqlTypes.TextOrNull.Read(row, 1), row.GetInt64(2), row.GetInt64(3)),
            cancellationToken),
        cancellationToken);

    /// <summary>Lists them, those that are due first in the first place.</summary>
    /// <param name="until">The first instant that does not count.</param>
    /// <param name="limit">Most of them.</param>
    public Task<List<DueSubscription>> ListAsync(DateTimeOffset until, int limit, CancellationToken cancellationToken) => database.UseAsync(
        session => session.QueryAsync(
            List,
            new() { ["Until"] = until, ["Limit"] = limit },
            static row => new DueSubscription(
                SqlTypes.Instant.Read(row, 0),
                row.GetInt64(1),
                SqlTypes.Uuid.Read(row, 2),
                row.GetInt64(3),
                SqlTypes.TextOrNull.Read(row, 4),
                row.GetInt32(5),
                SqlTypes.TextOrNull.Read(row, 6)),
            cancellationToken),
        cancellationToken);
}
