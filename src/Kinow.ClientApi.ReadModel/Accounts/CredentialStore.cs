using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Errors;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.ReadModel.Accounts;

/// <summary>
/// Addresses of accounts, one document each, with the address's SHA-256 as its id. An address is reserved by creating the document, which
/// succeeds for one caller only; without a document the rows are read. What an account will sign in with has a document by its stamp until
/// the rows say it.
/// </summary>
internal sealed class CredentialStore(SearchGateway gateway, AccountIndices indices, IAccountRows rows, TimeProvider time)
    : ICredentialStore
{
    // For an account whose command may never have been sent.
    private static readonly TimeSpan ReservationTime = TimeSpan.FromMinutes(10);

    // As long as the queue may keep the account's command.
    private static readonly TimeSpan SureReservationTime = TimeSpan.FromDays(14);

    private readonly SearchTarget target = SearchTarget.Alias(indices.Credentials);

    public async ValueTask<Credential?> FindAsync(EmailAddress email, CancellationToken cancellationToken)
    {
        try
        {
            var (_, document) = await ReadAsync(email, cancellationToken);
            if (document is not null && !IsLapsed(document)) return document.Body?.ToCredential();
        }
        catch (SearchUnavailableException)
        {
            // The rows have it too.
        }

        return (await rows.FindCredentialAsync(email, cancellationToken)).Value;
    }

    public async ValueTask<Credential?> FindAsync(User user, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        var found = user.Profile.Email.IsNone ? null : await FindAsync(user.Profile.Email, cancellationToken);
        if (found is not null && PasswordStamp.Fits(user, found)) return found;
        if (await FindKeptAsync(user, cancellationToken) is { } kept) return kept;

        // Its documents may be of two moments; the rows are authoritative.
        var (_, accounts) = await rows.FindAccountsAsync([user.Id], cancellationToken);
        return accounts is [var account] && PasswordStamp.Fits(user, account.Credential) ? account.Credential : null;
    }

    public async ValueTask<bool> ReserveAsync(Credential credential, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(credential);
        try
        {
            var (last, document) = await ReadAsync(credential.Email, cancellationToken);

            // A document that was made from rows may lag behind them, which decide.
            if (document is { Body.Reserved: not null } && !IsLapsed(document)) return false;
            if ((await rows.FindCredentialAsync(credential.Email, cancellationToken)).Value is not null) return false;
            var reservation = Reservation(CredentialBody.Of(credential, time.GetUtcNow())).ToJson();
            return await gateway.ReplaceAsync(target, IdOf(credential.Email), last, reservation, cancellationToken) is not null;
        }
        catch (SearchUnavailableException away)
        {
            throw Unavailable(away);
        }
    }

    public ValueTask ConfirmAsync(Credential credential, CancellationToken cancellationToken) =>
        ReplaceAsync(credential, static body => Reservation(body with { Sure = true }), cancellationToken);

    public async ValueTask KeepAsync(Credential credential, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(credential);
        var kept = Reservation(CredentialBody.Of(credential, time.GetUtcNow()) with { Sure = true });
        try
        {
            await gateway.ReplaceAsync(
                target, IdOf(PasswordStamp.Of(credential.PasswordHash)), null, kept.ToJson(), cancellationToken);
        }
        catch (SearchUnavailableException away)
        {
            throw Unavailable(away);
        }
    }

    public ValueTask ReleaseAsync(Credential credential, CancellationToken cancellationToken) =>
        ReplaceAsync(credential, static _ => new(0, true, null), cancellationToken);

    private async ValueTask ReplaceAsync(
        Credential credential, Func<CredentialBody, CredentialDocument> replace, CancellationToken cancellationToken)
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

    // What is kept is known by its stamp: nobody writes it over, and it opens nothing but an account that tells the same one.
    private static string IdOf(ImmutableArray<byte> stamp) => Convert.ToHexStringLower(stamp.AsSpan());

    private async ValueTask<Credential?> FindKeptAsync(User user, CancellationToken cancellationToken)
    {
        if (user.PasswordStamp.IsEmpty) return null;
        try
        {
            var (_, document) = await ReadAsync(IdOf(user.PasswordStamp), cancellationToken);
            return document?.Body is { } body && body.UserId == user.Id ? body.ToCredential() with { Email = user.Profile.Email } : null;
        }
        catch (SearchUnavailableException)
        {
            return null;
        }
    }

    private static CredentialDocument Reservation(CredentialBody body) => new(0, false, body, LapseOf(body)?.ToUnixTimeMilliseconds());

    private static DateTimeOffset? LapseOf(CredentialBody body) =>
        body.Reserved is { } reserved ? reserved + (body.Sure ? SureReservationTime : ReservationTime) : null;

    private bool IsLapsed(CredentialDocument document) => document.Body is { } body && time.GetUtcNow() > LapseOf(body);

    private Task<(DocumentSequence? Last, CredentialDocument? Document)> ReadAsync(
        EmailAddress email, CancellationToken cancellationToken) => ReadAsync(IdOf(email), cancellationToken);

    private async Task<(DocumentSequence? Last, CredentialDocument? Document)> ReadAsync(string id, CancellationToken cancellationToken)
    {
        var result = await gateway.GetAsync(indices.Credentials, id, cancellationToken);
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
