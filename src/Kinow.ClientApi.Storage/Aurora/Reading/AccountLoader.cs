using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>Reads accounts, and what they sign in with, each from one snapshot with its version.</summary>
/// <param name="sql">The database.</param>
public sealed class AccountLoader(SqlDatabase sql)
{
    /// <summary>Most accounts in one call.</summary>
    public const int MaxIds = 500;

    /// <summary>Reads accounts. What is not in the result does not exist in that version.</summary>
    /// <param name="ids">Their ids, at most <see cref="MaxIds"/>.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<Versioned<User[]>> UsersAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ids.Count, MaxIds);
        return sql.ReadAsync(
            async (session, version) =>
            {
                User[] users = ids.Count == 0 ? [] : await new UserReader(session, cancellationToken).ReadAsync(ids);
                return new Versioned<User[]>(version, users);
            },
            cancellationToken);
    }

    /// <summary>The credential of an address; null when no account has it.</summary>
    /// <param name="email">The address.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<Versioned<Credential?>> CredentialAsync(EmailAddress email, CancellationToken cancellationToken) =>
        CredentialAsync("email = @Value", email.ToString(), cancellationToken);

    /// <summary>The credential of an account; null when there is no such account.</summary>
    /// <param name="id">The account.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<Versioned<Credential?>> CredentialAsync(Guid id, CancellationToken cancellationToken) =>
        CredentialAsync("id = @Value", SqlGuid.ToStore(id), cancellationToken);

    /// <summary>A session; null when there is none.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<Versioned<Session?>> SessionAsync(Guid id, CancellationToken cancellationToken) => sql.ReadAsync(
        async (session, version) =>
        {
            var row = await session.FirstAsync<SessionRow>(
                "SELECT id AS Id, user_id AS User, anonymous AS Anonymous, token_hash AS TokenHash, generation AS Generation, "
                + "expires AS Expires, revoked AS Revoked FROM session WHERE id = @Id",
                new { Id = SqlGuid.ToStore(id) },
                cancellationToken);
            return new Versioned<Session?>(version, row is null ? null : Make(row));
        },
        cancellationToken);

    /// <summary>The next ids of accounts, in order.</summary>
    /// <param name="after">The last id of the page before; <see cref="Guid.Empty"/> for the first page.</param>
    /// <param name="limit">Most ids; fewer mean that there are no more.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<List<Guid>> IdsAsync(Guid after, int limit, CancellationToken cancellationToken) =>
        IdsAsync("SELECT id FROM customer WHERE id > @After ORDER BY id LIMIT @Limit", 0, after, limit, cancellationToken);

    /// <summary>The next ids of accounts that have an access to a product, such as an offer.</summary>
    /// <param name="product">The product.</param>
    /// <param name="after">The last id of the page before; <see cref="Guid.Empty"/> for the first page.</param>
    /// <param name="limit">Most ids; fewer mean that there are no more.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<List<Guid>> IdsWithAccessToAsync(long product, Guid after, int limit, CancellationToken cancellationToken) => IdsAsync(
        "SELECT DISTINCT customer_id FROM product_access WHERE product_id = @Product AND customer_id > @After ORDER BY customer_id LIMIT @Limit",
        product,
        after,
        limit,
        cancellationToken);

    private static Session Make(SessionRow row) => new()
    {
        Id = SqlGuid.FromStore(row.Id),
        UserId = SqlGuid.FromStore(row.User),
        Anonymous = row.Anonymous,
        TokenHash = [.. row.TokenHash],
        Generation = row.Generation,
        Expires = SqlValues.Instant(row.Expires),
        Revoked = row.Revoked,
    };

    private Task<Versioned<Credential?>> CredentialAsync(string condition, object value, CancellationToken cancellationToken) => sql.ReadAsync(
        async (session, version) =>
        {
            var row = await session.FirstAsync<CredentialRow>(
                $"SELECT id AS Id, email AS Email, password AS Password, active AS Active FROM customer WHERE {condition}",
                new { Value = value },
                cancellationToken);
            var credential = row is null ? null : new Credential(SqlGuid.FromStore(row.Id), EmailAddress.Parse(row.Email), row.Password, row.Active);
            return new Versioned<Credential?>(version, credential);
        },
        cancellationToken);

    private async Task<List<Guid>> IdsAsync(string statement, long product, Guid after, int limit, CancellationToken cancellationToken)
    {
        var values = new { Product = product, After = SqlGuid.ToStore(after), Limit = limit };
        var rows = await sql.UseAsync(session => session.QueryAsync<byte[]>(statement, values, cancellationToken), cancellationToken);
        return rows.ConvertAll(SqlGuid.FromStore);
    }
}
