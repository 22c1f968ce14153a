using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Storage.Elasticsearch.Documents;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Bodies;

namespace Kinow.ClientApi.Storage.Elasticsearch.Accounts;

/// <summary>Makes the documents of accounts from their rows. A document of a later snapshot is never written over.</summary>
/// <param name="gateway">The engine.</param>
/// <param name="indices">Where documents are.</param>
/// <param name="rows">The rows.</param>
public sealed class AccountRefresher(SearchGateway gateway, AccountIndices indices, IAccountRows rows)
{
    /// <summary>Reads an account's rows and writes its documents; an account that is not there gets a tombstone.</summary>
    /// <param name="id">The account.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="StoreUnavailableException">The rows are out of reach.</exception>
    /// <exception cref="SearchUnavailableException">The engine does not answer.</exception>
    /// <exception cref="SearchRequestException">The engine refused a document.</exception>
    public async Task RefreshAsync(Guid id, CancellationToken cancellationToken) =>
        await WriteAsync(id, await rows.LoadAsync(id, cancellationToken), cancellationToken);

    internal async Task WriteAsync(Guid id, AccountRow row, CancellationToken cancellationToken)
    {
        var body = new BulkBody();
        var write = row.User is { } user
            ? DocumentKinds.Users.Write(user, row.Version)
            : DocumentWrite.Tombstone(DocumentKinds.Users, id.ToString("D"), row.Version);
        body.IndexExternal(SearchTarget.Alias(indices.Users), write.Id, write.Version, write.Document.Span);
        if (row.Credential is { } credential)
        {
            var document = CredentialDocument.Of(row.Version, credential).ToJson();
            body.IndexExternal(SearchTarget.Alias(indices.Credentials), CredentialStore.IdOf(credential.Email), row.Version, document);
        }

        (await gateway.BulkAsync(body, cancellationToken)).ThrowIfFailed();
    }
}
