using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Elasticsearch.Accounts;

namespace Kinow.ClientApi.Storage.Refreshing;

/// <summary>Refreshes the accounts that hold an offer, page by page.</summary>
internal sealed class AccountPages(SqlDatabase sql, AccountRefresher accounts)
{
    internal const string Next = """
        SELECT BIN_TO_UUID(customer_id) FROM product_access WHERE product_id = @offer AND customer_id > UUID_TO_BIN(@after)
        GROUP BY customer_id ORDER BY customer_id LIMIT @limit
        """;

    private const int Size = 50;
    private const int AtOnce = 4;

    /// <summary>Refreshes the next page.</summary>
    /// <param name="offer">The offer's product.</param>
    /// <param name="after">The last account of the page before; empty before the first.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The number of accounts, and the last of them; null after the last page.</returns>
    public async Task<(int Count, string Last)?> NextAsync(long offer, string after, CancellationToken cancellationToken)
    {
        var values = new { offer, after = after.Length == 0 ? Guid.Empty.ToString("D") : after, limit = Size };
        var holders = await sql.UseAsync(session => session.QueryAsync<string>(Next, values, cancellationToken), cancellationToken);
        if (holders.Count == 0) return null;

        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(holders, options, async (holder, token) => await accounts.RefreshAsync(Guid.Parse(holder), token));
        return (holders.Count, holders[^1]);
    }
}
