using Kinow.ClientApi.ReadModel.Accounts;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Sql.Reading;

namespace Kinow.ClientApi.ReadModel.Rebuilding;

/// <summary>
/// Writes what accounts sign in with anew, in the index that is in use: it also holds addresses whose accounts are on their way, which no
/// row tells. Newer documents stay. Addresses that were given up need nothing: they open no account, and a new one may take them.
/// </summary>
/// <param name="indices">Where the documents are.</param>
public sealed class CredentialRebuild(SearchGateway gateway, AccountIndices indices, AccountLoader accounts)
{
    private const int BatchSize = 250;

    /// <summary>Writes them. Safe to repeat, and to stop between two batches.</summary>
    /// <returns>The number of documents.</returns>
    public async Task<long> RunAsync(CancellationToken cancellationToken)
    {
        await indices.EnsureAsync(gateway, cancellationToken);
        var target = SearchTarget.Alias(indices.Credentials);
        var (written, last) = (0L, Guid.Empty);
        while (await accounts.IdsAsync(last, BatchSize, cancellationToken) is { Count: > 0 } page)
        {
            last = page[^1];
            var (version, found) = await accounts.AccountsAsync(page, cancellationToken);
            var body = new BulkBody();
            foreach (var (id, document) in found.SelectMany(account => CredentialDocument.AllOf(account, version)))
                body.IndexExternal(target, id, version, document.ToJson());
            if (body.Count == 0) continue;
            (await gateway.BulkAsync(body, cancellationToken)).ThrowIfFailed();
            written += body.Count;
        }

        return written;
    }
}
