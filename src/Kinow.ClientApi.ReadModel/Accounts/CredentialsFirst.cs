using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Results;
using Kinow.ClientApi.Search.Writing;

namespace Kinow.ClientApi.ReadModel.Accounts;

/// <summary>
/// Writes what accounts sign in with before the accounts' own documents, wherever it differs: an address that was given up is known from
/// the former document alone, and opens the account no longer once that is replaced.
/// </summary>
/// <param name="current">Addresses of the accounts by their documents' ids.</param>
internal sealed class CredentialsFirst(
    SearchGateway gateway, AccountIndices indices, IAccountRows rows, IReadOnlyDictionary<string, EmailAddress> current) : IWriteInspection
{
    private readonly HashSet<EmailAddress> former = [];
    private readonly List<DocumentWrite> changed = [];

    public IReadOnlyList<string> Source { get; } =
        ["deleted", "version", "body.profile.email", "body.userId", "body.email", "body.passwordHash",
        "body.active", "body.reserved", "body.sure"];

    public void Look(DocumentWrite write, GetResult existing)
    {
        if (write.Kind == DocumentKinds.Credentials)
        {
            if (!IsSame(write, existing)) changed.Add(write);
        }
        else if (AddressOf(existing) is { } address && !(current.TryGetValue(write.Id, out var now) && now == address))
        {
            former.Add(address);
        }
    }

    public async Task BeforeWriteAsync(CancellationToken cancellationToken)
    {
        var body = new BulkBody();
        foreach (var write in changed) Add(body, write.Id, write.Version, write.Document.Span);
        foreach (var address in former)
        {
            // Another account may have the address by now; the rows are authoritative.
            var (version, owner) = await rows.FindCredentialAsync(address, cancellationToken);
            var document = owner is null ? new CredentialDocument(version, true, null) : CredentialDocument.Of(version, owner);
            Add(body, CredentialStore.IdOf(address), version, document.ToJson());
        }

        changed.Clear();
        former.Clear();
        if (body.Count > 0) (await gateway.BulkAsync(body, cancellationToken)).ThrowIfFailed();
    }

    private void Add(BulkBody body, string id, long version, ReadOnlySpan<byte> document) =>
        body.IndexExternal(SearchTarget.Alias(indices.Credentials), id, version, document);

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

    private static EmailAddress? AddressOf(GetResult account)
    {
        if (!account.IsFound) return null;
        try
        {
            using var document = JsonDocument.Parse(account.Source);
            return document.RootElement.TryGetProperty("body", out var body)
                && body.TryGetProperty("profile", out var profile)
                && profile.TryGetProperty("email", out var email)
                && EmailAddress.TryParse(email.GetString(), out var address) ? address : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
