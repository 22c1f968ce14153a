using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Results;
using Kinow.ClientApi.Search.Writing;
using Kinow.ClientApi.Sql.Reading;

namespace Kinow.ClientApi.ReadModel.Accounts;

/// <summary>
/// Writes what accounts sign in with before the accounts' own documents, wherever it differs: an address or an identity that was given up
/// is known from the former document alone, and opens the account no longer once that is replaced.
/// </summary>
/// <param name="current">The accounts by their documents' ids.</param>
internal sealed class CredentialsFirst(
    SearchGateway gateway, AccountIndices indices, IAccountRows rows, IReadOnlyDictionary<string, StoredAccount> current) : IWriteInspection
{
    private readonly HashSet<EmailAddress> formerAddresses = [];
    private readonly HashSet<IdentityKey> formerIdentities = [];
    private readonly List<DocumentWrite> changed = [];

    public IReadOnlyList<string> Source { get; } =
    [
        "deleted", "version", .. FormerCredentials.Source,
        "body.userId", "body.email", "body.passwordHash", "body.active", "body.reserved", "body.sure",
    ];

    public void Look(DocumentWrite write, GetResult existing)
    {
        if (write.Kind == DocumentKinds.Credentials)
        {
            if (!IsSame(write, existing)) changed.Add(write);
            return;
        }

        var account = current.GetValueOrDefault(write.Id);
        if (FormerCredentials.AddressIn(existing) is { } address && account?.Credential.Email != address) formerAddresses.Add(address);
        formerIdentities.UnionWith(FormerCredentials.IdentitiesIn(existing)
            .Where(identity => account is null || !IdentityRules.Has(account.User, identity)));
    }

    public async Task BeforeWriteAsync(CancellationToken cancellationToken)
    {
        var body = new BulkBody();
        foreach (var write in changed) Add(body, write.Id, write.Version, write.Document.Span);

        // Another account may have them by now; the rows are authoritative.
        foreach (var address in formerAddresses)
        {
            var (version, owner) = await rows.FindCredentialAsync(address, cancellationToken);
            var document = owner is null ? Nobodys(version) : CredentialDocument.Of(version, owner);
            Add(body, CredentialStore.IdOf(address), version, document.ToJson());
        }

        foreach (var identity in formerIdentities)
        {
            var (version, owner) = await rows.FindIdentityAsync(identity, cancellationToken);
            var document = owner is { } user ? CredentialDocument.OfIdentity(version, user) : Nobodys(version);
            Add(body, IdentityStore.IdOf(identity), version, document.ToJson());
        }

        changed.Clear();
        formerAddresses.Clear();
        formerIdentities.Clear();
        if (body.Count > 0) (await gateway.BulkAsync(body, cancellationToken)).ThrowIfFailed();
    }

    private void Add(BulkBody body, string id, long version, ReadOnlySpan<byte> document) =>
        body.IndexExternal(SearchTarget.Alias(indices.Credentials), id, version, document);

    private static CredentialDocument Nobodys(long version) => new(version, true, null);

    private static bool IsSame(DocumentWrite write, GetResult existing)
    {
        if (!existing.IsFound) return false;
        try
        {
            return CredentialDocument.Read(existing.Source.Span).Body == CredentialDocument.Read(write.Document.Span).Body;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
