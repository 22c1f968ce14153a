using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>Carts of anonymous sessions that nobody comes back to.</summary>
public sealed class AbandonedGuests(SqlDatabase database)
{
    internal const string Clean = """
        DELETE FROM customer
        WHERE guest = TRUE AND date_upd < UTC_TIMESTAMP(6) - INTERVAL @seconds SECOND
          AND NOT EXISTS (
            SELECT 1 FROM cart
            WHERE cart.customer_id = customer.id AND cart.date_upd >= UTC_TIMESTAMP(6) - INTERVAL @seconds SECOND)
        ORDER BY date_upd LIMIT @limit
        """;

    /// <summary>Forgets some of the guests whose cart was last changed long ago.</summary>
    /// <param name="age">How long ago: as long as an anonymous session lives, or longer.</param>
    /// <param name="limit">Most rows to take away, so that nobody waits for long.</param>
    /// <returns>The number of guests taken away.</returns>
    public Task<int> CleanAsync(TimeSpan age, int limit, CancellationToken cancellationToken) =>
        database.CleanAsync(Clean, age, limit, cancellationToken);
}
