using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>Reads accounts, and what they sign in with, each from one snapshot with its version.</summary>
public sealed class AccountLoader(SqlDatabase sql)
{
    /// <summary>Most accounts in one call.</summary>
    public const int MaxIds = 500;

    /// <summary>Reads accounts. What is not in the result does not exist in that version.</summary>
    /// <param name="ids">Their ids, at most <see cref="MaxIds"/>.</param>
    public async Task<Versioned<User[]>> UsersAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        var (version, accounts) = await AccountsAsync(ids, cancellationToken);
        return new(version, [.. accounts.Select(static account => account.User)]);
    }

    /// <summary>
    /// Reads accounts with what they sign in with and what of them is still to be told. What is not in the result does not exist in that
    /// version.
    /// </summary>
    /// <param name="ids">Their ids, at most <see cref="MaxIds"/>.</param>
    public Task<Versioned<StoredAccount[]>> AccountsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ids.Count, MaxIds);
        return sql.UseAsync(
            session =>
            {
                session.BeginReadOnly();
                return new UserReader(session, cancellationToken).ReadAsync(ids);
            },
            cancellationToken);
    }

    /// <summary>The credential of an address; null when no account has it, however the address is written in its row.</summary>
    /// <param name="email">The address.</param>
    public Task<Versioned<Credential?>> CredentialAsync(EmailAddress email, CancellationToken cancellationToken) => sql.ReadAsync(
        async (session, version) =>
        {
            var credential = await session.FirstAsync(
                $"SELECT {CustomerTable.Credentials.List} FROM {CustomerTable.Map.Sql} WHERE email = @Email",
                new() { ["Email"] = email },
                CustomerTable.Credentials.Reading(CustomerTable.ReadCredential),
                cancellationToken);
            return new Versioned<Credential?>(version, credential is { Email.IsNone: false } ? credential : null);
        },
        cancellationToken);

    /// <summary>The account that an identity of another service belongs to; null for none.</summary>
    /// <param name="identity">The identity.</param>
    public Task<Versioned<Guid?>> IdentityAsync(IdentityKey identity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(identity);
        return sql.ReadAsync(
            async (session, version) =>
            {
                var found = await session.QueryAsync<Guid>(
                    $"SELECT customer_id FROM {IdentityTable.Map.Sql} WHERE issuer = @Issuer AND subject = @Subject",
                    new() { ["Issuer"] = identity.Issuer, ["Subject"] = identity.Subject },
                    cancellationToken);
                return new Versioned<Guid?>(version, found is [var user] ? user : null);
            },
            cancellationToken);
    }

    /// <summary>The PIN with a stamp of one of an account's profiles, in the versioned format of hashes; null when none has it.</summary>
    public Task<string?> PinAsync(Guid id, ImmutableArray<byte> stamp, CancellationToken cancellationToken) => sql.UseAsync(
        async session =>
        {
            var pins = await session.QueryAsync<string>(
                $"SELECT pin FROM {ProfileTable.Map.Sql} WHERE customer_id = @Id AND pin IS NOT NULL", new() { ["Id"] = id },
                cancellationToken);
            return pins.Find(pin => PasswordStamp.Of(pin).AsSpan().SequenceEqual(stamp.AsSpan()));
        },
        cancellationToken);

    /// <summary>A session; null when there is none.</summary>
    /// <param name="id">Its id.</param>
    public Task<Versioned<Session?>> SessionAsync(Guid id, CancellationToken cancellationToken) => sql.ReadAsync(
        async (connection, version) =>
        {
            var table = SessionTable.Map;
            var session = await connection.FirstAsync(
                $"{table.Query} WHERE id = @Id", new() { ["Id"] = id }, table.Reading(), cancellationToken);
            return new Versioned<Session?>(version, session);
        },
        cancellationToken);

    /// <summary>The next ids of accounts, in order.</summary>
    /// <param name="after">The last id of the page before; <see cref="Guid.Empty"/> for the first page.</param>
    /// <param name="limit">Most ids; fewer mean that there are no more.</param>
    public Task<List<Guid>> IdsAsync(Guid after, int limit, CancellationToken cancellationToken) =>
        sql.UseAsync(
            session => session.QueryAsync<Guid>(
                "SELECT id FROM customer WHERE id > @After ORDER BY id LIMIT @Limit",
                new() { ["After"] = after, ["Limit"] = limit },
                cancellationToken),
            cancellationToken);
}
