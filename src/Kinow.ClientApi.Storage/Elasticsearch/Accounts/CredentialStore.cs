using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Results;

namespace Kinow.ClientApi.Storage.Elasticsearch.Accounts;

/// <summary>
/// Addresses of accounts: a document for each, named by the address's SHA-256. An address is taken by creating the document, which one caller
/// alone can do; the rows are behind.
/// </summary>
/// <param name="gateway">The engine.</param>
/// <param name="indices">Where documents are.</param>
/// <param name="rows">The rows.</param>
/// <param name="time">The clock.</param>
public sealed class CredentialStore(SearchGateway gateway, AccountIndices indices, IAccountRows rows, TimeProvider time) : ICredentialStore
{
    // For an account that may never have been sent to be made.
    private static readonly TimeSpan ReservationTime = TimeSpan.FromMinutes(10);

    // As long as the queue may keep the account's making.
    private static readonly TimeSpan SureReservationTime = TimeSpan.FromDays(14);

    private readonly SearchTarget target = SearchTarget.Alias(indices.Credentials);

    /// <inheritdoc/>
    public async ValueTask<Credential?> FindAsync(EmailAddress email, CancellationToken cancellationToken)
    {
        try
        {
            var (_, document) = await ReadAsync(email, cancellationToken);
            if (document is not null && !IsLapsed(document)) return document.Body?.ToCredential();
        }
        catch (SearchUnavailableException)
        {
            return (await rows.FindCredentialAsync(email, cancellationToken)).Value;
        }

        return (await rows.FindCredentialAsync(email, cancellationToken)).Value;
    }

    /// <inheritdoc/>
    public async ValueTask<bool> ReserveAsync(Credential credential, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(credential);
        try
        {
            var (last, document) = await ReadAsync(credential.Email, cancellationToken);
            if (document is { Body: not null } && !IsLapsed(document)) return false;
            if ((await rows.FindCredentialAsync(credential.Email, cancellationToken)).Value is not null) return false;
            var reservation = new CredentialDocument(0, false, CredentialBody.Of(credential, time.GetUtcNow())).ToJson();
            return last is { } sequence
                ? (await gateway.PutAsync(target, IdOf(credential.Email), sequence, reservation, cancellationToken)).Outcome == PutOutcome.Written
                : (await gateway.CreateAsync(target, IdOf(credential.Email), reservation, cancellationToken)).Outcome == CreateOutcome.Created;
        }
        catch (SearchUnavailableException away)
        {
            throw Unavailable(away);
        }
    }

    /// <inheritdoc/>
    public ValueTask ConfirmAsync(Credential credential, CancellationToken cancellationToken) =>
        ReplaceAsync(credential, static body => new(0, false, body with { Sure = true }), cancellationToken);

    /// <inheritdoc/>
    public ValueTask ReleaseAsync(Credential credential, CancellationToken cancellationToken) =>
        ReplaceAsync(credential, static _ => new(0, true, null), cancellationToken);

    private async ValueTask ReplaceAsync(Credential credential, Func<CredentialBody, CredentialDocument> replace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(credential);
        try
        {
            var (last, document) = await ReadAsync(credential.Email, cancellationToken);
            if (last is { } sequence && document?.Body is { Reserved: not null } body && body.UserId == credential.UserId)
                await gateway.PutAsync(target, IdOf(credential.Email), sequence, replace(body).ToJson(), cancellationToken);
        }
        catch (SearchUnavailableException)
        {
            // The reservation lapses by itself.
        }
    }

    internal static string IdOf(EmailAddress email) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(email.ToString())));

    private bool IsLapsed(CredentialDocument document) =>
        document.Body is { Reserved: { } reserved, Sure: var isSure } && time.GetUtcNow() - reserved > (isSure ? SureReservationTime : ReservationTime);

    private async Task<(DocumentSequence? Last, CredentialDocument? Document)> ReadAsync(EmailAddress email, CancellationToken cancellationToken)
    {
        var result = await gateway.GetAsync(indices.Credentials, IdOf(email), cancellationToken);
        if (!result.IsFound) return (null, null);
        try
        {
            return (result.Sequence, CredentialDocument.Read(result.Source.Span));
        }
        catch (JsonException)
        {
            return (result.Sequence, null);
        }
    }

    private static StoreUnavailableException Unavailable(SearchUnavailableException away) =>
        new("Addresses cannot be taken at the moment.", away) { RetryAfter = away.RetryAfter };
}
