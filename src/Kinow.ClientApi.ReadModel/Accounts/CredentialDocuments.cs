using System.Text.Json;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Errors;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.ReadModel.Accounts;

/// <summary>
/// The documents that accounts are found by when they sign in. Before there are rows to make one of, it is taken for an account that is on
/// its way: creating it succeeds for one caller only.
/// </summary>
internal sealed class CredentialDocuments(SearchGateway gateway, AccountIndices indices, TimeProvider time)
{
    // For an account whose command may never have been sent.
    private static readonly TimeSpan ReservationTime = TimeSpan.FromMinutes(10);

    // As long as the queue may keep the account's command.
    private static readonly TimeSpan SureReservationTime = TimeSpan.FromDays(14);

    private readonly SearchTarget target = SearchTarget.Alias(indices.Credentials);

    /// <summary>Reads a document.</summary>
    /// <exception cref="SearchUnavailableException">The engine does not answer.</exception>
    public async Task<(DocumentSequence? Last, CredentialDocument? Document)> ReadAsync(string id, CancellationToken cancellationToken)
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

    /// <summary>Whether a document says nothing any more: what it was taken for did not come.</summary>
    public bool IsLapsed(CredentialDocument document) => document.Body is { } body && time.GetUtcNow() > LapseOf(body);

    /// <summary>Takes a document for an account.</summary>
    /// <param name="body">The account, and what is known of it.</param>
    /// <param name="isFree">What the rows, which decide, say. They are asked after the document was read.</param>
    /// <returns>False when it is taken; then nothing was changed.</returns>
    /// <exception cref="StoreUnavailableException">The engine does not answer.</exception>
    public async Task<bool> ReserveAsync(string id, CredentialBody body, Func<Task<bool>> isFree, CancellationToken cancellationToken)
    {
        try
        {
            var (last, document) = await ReadAsync(id, cancellationToken);

            // A document that was made from rows may lag behind them.
            if (document is { Body.Reserved: not null } && !IsLapsed(document)) return false;
            if (!await isFree()) return false;
            var reservation = Reservation(body with { Reserved = time.GetUtcNow() }).ToJson();
            return await gateway.ReplaceAsync(target, id, last, reservation, cancellationToken) is not null;
        }
        catch (SearchUnavailableException away)
        {
            throw Unavailable(away);
        }
    }

    /// <summary>Extends a reservation whose command is durable. While the engine is away nothing is done.</summary>
    public Task ConfirmAsync(string id, Guid user, CancellationToken cancellationToken) =>
        ReplaceAsync(id, user, static body => Reservation(body with { Sure = true }), cancellationToken);

    /// <summary>Releases a reservation. While the engine is away nothing is done: it lapses by itself.</summary>
    public Task ReleaseAsync(string id, Guid user, CancellationToken cancellationToken) =>
        ReplaceAsync(id, user, static _ => new(0, true, null), cancellationToken);

    /// <summary>Keeps what is sure to come, whatever was there.</summary>
    /// <exception cref="StoreUnavailableException">The engine does not answer.</exception>
    public async Task KeepAsync(string id, CredentialBody body, CancellationToken cancellationToken)
    {
        var kept = Reservation(body with { Reserved = time.GetUtcNow(), Sure = true });
        try
        {
            await gateway.ReplaceAsync(target, id, null, kept.ToJson(), cancellationToken);
        }
        catch (SearchUnavailableException away)
        {
            throw Unavailable(away);
        }
    }

    private async Task ReplaceAsync(
        string id, Guid user, Func<CredentialBody, CredentialDocument> replace, CancellationToken cancellationToken)
    {
        try
        {
            var (last, document) = await ReadAsync(id, cancellationToken);
            if (last is { } sequence && document?.Body is { Reserved: not null } body && body.UserId == user)
                await gateway.PutAsync(target, id, sequence, replace(body).ToJson(), cancellationToken);
        }
        catch (SearchUnavailableException)
        {
            // The reservation lapses by itself.
        }
    }

    private static CredentialDocument Reservation(CredentialBody body) => new(0, false, body, LapseOf(body)?.ToUnixTimeMilliseconds());

    private static DateTimeOffset? LapseOf(CredentialBody body) =>
        body.Reserved is { } reserved ? reserved + (body.Sure ? SureReservationTime : ReservationTime) : null;

    private static StoreUnavailableException Unavailable(SearchUnavailableException away) =>
        new("What accounts sign in with cannot be taken at the moment.", away) { RetryAfter = away.RetryAfter };
}
