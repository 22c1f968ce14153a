using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Storage.Aurora.Reading;
using Kinow.ClientApi.Storage.Elasticsearch.Documents;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Bodies;
using Kinow.ClientApi.Storage.Elasticsearch.Writing;

namespace Kinow.ClientApi.Storage.Elasticsearch.Accounts;

/// <summary>Makes the documents of accounts from their rows. A document of a later snapshot is never written over.</summary>
/// <param name="gateway">The engine.</param>
/// <param name="indices">Where documents are.</param>
/// <param name="rows">The rows.</param>
public sealed class AccountRefresher(SearchGateway gateway, AccountIndices indices, IAccountRows rows)
{
    // Accounts are rebuilt with the rest of the read model: what is written meanwhile has to be in both indices.
    private readonly ReadModelWriter writer = new(gateway, new(indices.Platform));

    /// <summary>
    /// Reads an account's rows and writes the documents of the account and of what it signs in with. What is not there any more, an address that
    /// was given up included, gets a tombstone.
    /// </summary>
    /// <param name="id">The account.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="StoreUnavailableException">The rows are out of reach.</exception>
    /// <exception cref="SearchUnavailableException">The engine does not answer.</exception>
    /// <exception cref="SearchRequestException">The engine refused a document.</exception>
    public async Task RefreshAsync(Guid id, CancellationToken cancellationToken)
    {
        var before = FormerAddressAsync(id, cancellationToken);
        var user = rows.FindUserAsync(id, cancellationToken);
        var credential = rows.FindCredentialAsync(id, cancellationToken);
        await Task.WhenAll(before, user, credential);

        var address = await before;
        await Task.WhenAll(WriteAsync(id, await user, cancellationToken), WriteAsync(await credential, address, cancellationToken));
    }

    internal Task WriteAsync(Guid id, Versioned<User?> user, CancellationToken cancellationToken)
    {
        var write = user.Value is { } present
            ? DocumentKinds.Users.Write(present, user.Version)
            : DocumentWrite.Tombstone(DocumentKinds.Users, id.ToString("D"), user.Version);
        return writer.WriteAsync([write with { Renews = true }], cancellationToken);
    }

    private async Task WriteAsync(Versioned<Credential?> credential, EmailAddress? former, CancellationToken cancellationToken)
    {
        var body = new BulkBody();
        Add(body, credential);
        if (former is { } address && address != credential.Value?.Email) await AddFormerAsync(body, address, cancellationToken);
        if (body.Count > 0) (await gateway.BulkAsync(body, cancellationToken)).ThrowIfFailed();
    }

    private void Add(BulkBody body, Versioned<Credential?> credential)
    {
        if (credential.Value is { } present) Add(body, CredentialStore.IdOf(present.Email), CredentialDocument.Of(credential.Version, present));
    }

    private void Add(BulkBody body, string id, CredentialDocument document) =>
        body.IndexExternal(SearchTarget.Alias(indices.Credentials), id, document.Version, document.ToJson());

    // Somebody else may have the address by now: whoever has it, the rows say so.
    private async Task AddFormerAsync(BulkBody body, EmailAddress address, CancellationToken cancellationToken)
    {
        var owner = await rows.FindCredentialAsync(address, cancellationToken);
        Add(body, CredentialStore.IdOf(address), owner.Value is { } other ? CredentialDocument.Of(owner.Version, other) : new(owner.Version, true, null));
    }

    private async Task<EmailAddress?> FormerAddressAsync(Guid id, CancellationToken cancellationToken)
    {
        var result = await gateway.GetAsync(indices.Users, id.ToString("D"), cancellationToken);
        if (!result.IsFound) return null;
        try
        {
            return DocumentKinds.Users.Read(result.Source.Span, out var user) == DocumentState.Present ? user?.Profile.Email : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
