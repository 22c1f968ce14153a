using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Reading;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Writing;

/// <summary>Adds whole accounts, such as generated ones. No change is told to anybody: rebuild the read model afterwards.</summary>
/// <param name="sql">The database; what the accounts have got is in it already.</param>
public sealed class AccountWriter(SqlDatabase sql)
{
    private const int Batch = 500;

    /// <summary>Writes accounts, a batch a transaction.</summary>
    /// <param name="accounts">The accounts with their credentials.</param>
    /// <param name="written">Told the number of accounts written so far.</param>
    /// <param name="cancellationToken">Stops between batches; those written stay.</param>
    public Task WriteAsync(
        IEnumerable<(User User, Credential Credential)> accounts,
        Action<int>? written,
        CancellationToken cancellationToken) => sql.UseAsync(
        async session =>
        {
            await session.ExecuteAsync("SET @`kinow_bulk` = 1", null, cancellationToken);
            var (rows, done) = (new BulkRows(), 0);
            foreach (var batch in accounts.Chunk(Batch))
            {
                foreach (var (user, credential) in batch) Add(rows, new(user, credential));
                session.Begin();
                await rows.FlushAsync(session, cancellationToken);
                await session.CommitAsync(cancellationToken);
                written?.Invoke(done += batch.Length);
            }

            return true;
        },
        cancellationToken);

    private static void Add(BulkRows rows, Account account)
    {
        rows.Add(CustomerTable.Map, account);
        foreach (var part in AccountParts.All) part.Write(rows, account.User);
    }
}
