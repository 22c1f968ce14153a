using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Errors;
using Kinow.ClientApi.Search.Writing;
using Kinow.ClientApi.Sql.Reading;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.ReadModel.Accounts;

/// <summary>Makes the documents of accounts from their rows. A document of a later snapshot is never written over.</summary>
public sealed class AccountRefresher(
    SearchGateway gateway, AccountIndices indices, IAccountRows rows, ILogger<ReadModelWriter>? logger = null)
{
    private const int PageSize = 100;

    // During a rebuild of the read model, the writer writes to both indices.
    private readonly ReadModelWriter writer = new(gateway, new(indices.Platform), logger);

    /// <summary>Refreshes the documents of sessions.</summary>
    internal SessionRefresher Sessions { get; } = new(new(gateway, indices), rows);

    /// <summary>
    /// Reads an account's rows and writes the documents of the account and of what it signs in with. What is not there any more, an address
    /// that was given up included, gets a tombstone. The account's document comes last: as long as it tells the former address, a call that
    /// failed half-way is made good by the next one.
    /// </summary>
    /// <exception cref="StoreUnavailableException">The rows are out of reach.</exception>
    /// <exception cref="SearchUnavailableException">The engine does not answer.</exception>
    /// <exception cref="SearchRequestException">The engine refused a document.</exception>
    public Task RefreshAsync(Guid id, CancellationToken cancellationToken) => RefreshAsync([id], cancellationToken);

    /// <summary>Does so for several accounts with as many statements and calls as for one. After an exception some may be done.</summary>
    /// <returns>Numbers of changes in the change log that the documents contain now and that were not told of yet.</returns>
    /// <exception cref="StoreUnavailableException">The rows are out of reach.</exception>
    /// <exception cref="SearchUnavailableException">The engine does not answer.</exception>
    /// <exception cref="SearchRequestException">The engine refused a document.</exception>
    public async Task<IReadOnlyList<long>> RefreshAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        var changes = new List<long>();
        foreach (var page in ids.Distinct().Chunk(PageSize)) changes.AddRange(await RefreshPageAsync(page, cancellationToken));
        return changes;
    }

    internal Task WriteAsync(Guid id, Versioned<User?> user, CancellationToken cancellationToken)
    {
        Versioned<User?>? atHand = user;
        return writer.RefreshAsync(ReadAsync, cancellationToken);

        async Task<IEnumerable<DocumentWrite>> ReadAsync()
        {
            var (version, found) = atHand ?? await rows.FindUserAsync(id, cancellationToken);
            atHand = null;
            return [found is null ? Tombstone(id, version) : Of(found, version)];
        }
    }

    private async Task<IEnumerable<long>> RefreshPageAsync(Guid[] ids, CancellationToken cancellationToken)
    {
        // Documents that are not written again after a second reading contain what the first one knew.
        List<long>? changes = null;
        var current = new Dictionary<string, StoredAccount>(StringComparer.Ordinal);
        await writer.RefreshAsync(ReadAsync, cancellationToken, () => new CredentialsFirst(gateway, indices, rows, current));
        return changes ?? [];

        async Task<IEnumerable<DocumentWrite>> ReadAsync()
        {
            var (version, accounts) = await rows.FindAccountsAsync(ids, cancellationToken);
            changes ??= [.. accounts.SelectMany(static account => account.Changes)];
            current = accounts.ToDictionary(static account => DocumentKinds.Users.IdOf(account.User));
            var writes = new List<DocumentWrite>(ids.Length * 2);
            foreach (var account in accounts)
            {
                writes.AddRange(CredentialDocument.AllOf(account, version).Select(found => Of(found.Id, found.Document)));
                writes.Add(Of(account.User, version));
            }

            writes.AddRange(ids.Except(accounts.Select(static account => account.User.Id)).Select(id => Tombstone(id, version)));
            return writes;
        }
    }

    private static DocumentWrite Of(User user, long version) => DocumentKinds.Users.Write(user, version) with { Renews = true };

    private static DocumentWrite Of(string id, CredentialDocument document) =>
        new(DocumentKinds.Credentials, id, document.Version, "", document.ToJson()) { Renews = true };

    private static DocumentWrite Tombstone(Guid id, long version) =>
        DocumentWrite.Tombstone(DocumentKinds.Users, id.ToString("D"), version) with { Renews = true };
}
