using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Storage.Aurora.Commands;
using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Elasticsearch.Accounts;

namespace Kinow.ClientApi.Storage.Aurora.Accounts;

/// <summary>Reads accounts, sessions and credentials from the tables.</summary>
/// <param name="database">The database.</param>
public sealed class AccountRows(SqlDatabase database) : IAccountRows
{
    private const string Customer = """
        SELECT id, email, password, firstname, lastname, birthday, newsletter, optin, active, language, country, date_add AS DateAdd, date_upd AS DateUpd
        FROM customer
        """;

    private const string Session = "SELECT id, user_id AS UserId, anonymous, token_hash AS TokenHash, generation, expires, revoked FROM session WHERE id = @Id";

    /// <inheritdoc/>
    public Task<AccountRow> LoadAsync(Guid id, CancellationToken cancellationToken) => database.ReadAsync(
        async (session, version) =>
        {
            var key = new { Id = SqlIds.Bytes(id), User.MaxWatching };
            var customer = await session.FirstAsync<CustomerRow>($"{Customer} WHERE id = @Id", key, cancellationToken);
            if (customer is null) return new AccountRow(version, null, null);
            var accesses = await session.QueryAsync<AccessRow>(AccessRow.Select, key, cancellationToken);
            var categories = accesses.Exists(static access => access.IsSubscription)
                ? await session.QueryAsync<AccessCategoryRow>(AccessCategoryRow.Select, key, cancellationToken)
                : [];
            var bookmarks = await session.QueryAsync<BookmarkRow>(BookmarkRow.Select, key, cancellationToken);
            var watching = await session.QueryAsync<WatchingRow>(WatchingRow.Select, key, cancellationToken);
            var user = customer.ToUser() with
            {
                Accesses = AccessRow.ToAccesses(accesses, categories),
                Bookmarks = [.. bookmarks.Select(static row => row.ToBookmark())],
                Watching = [.. watching.Select(static row => row.ToProgress())],
            };
            return new AccountRow(version, user, customer.ToCredential());
        },
        cancellationToken);

    /// <inheritdoc/>
    public async Task<Credential?> FindCredentialAsync(EmailAddress email, CancellationToken cancellationToken)
    {
        var row = await database.UseAsync(
            session => session.FirstAsync<CustomerRow>($"{Customer} WHERE email = @Email", new { Email = email.ToString() }, cancellationToken),
            cancellationToken);
        return row?.ToCredential();
    }

    /// <inheritdoc/>
    public async Task<Session?> FindSessionAsync(Guid id, CancellationToken cancellationToken)
    {
        var row = await database.UseAsync(
            session => session.FirstAsync<SessionRow>(Session, new { Id = SqlIds.Bytes(id) }, cancellationToken), cancellationToken);
        return row?.ToSession();
    }
}
