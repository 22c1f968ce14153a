using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Results;

namespace Kinow.ClientApi.Storage.Elasticsearch.Accounts;

/// <summary>
/// Sessions as documents, replaced only by who has read the last one. Their durable copies are rows, written by commands; what the engine has
/// lost is taken from there.
/// </summary>
/// <param name="gateway">The engine.</param>
/// <param name="indices">Where documents are.</param>
/// <param name="rows">The rows.</param>
public sealed class SessionStore(SearchGateway gateway, AccountIndices indices, IAccountRows rows) : ISessionStore
{
    private readonly SearchTarget target = SearchTarget.Alias(indices.Sessions);

    /// <inheritdoc/>
    public async ValueTask CreateAsync(Session session, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        try
        {
            await gateway.CreateAsync(target, session.Id.ToString("D"), SessionDocument.Write(session), cancellationToken);
        }
        catch (SearchUnavailableException)
        {
            // A session with no document is read from its row, which the caller's command makes.
        }
    }

    /// <inheritdoc/>
    public async ValueTask<Session?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        try
        {
            var (_, session) = await ReadAsync(id, cancellationToken);
            if (session is not null) return session;
        }
        catch (SearchUnavailableException)
        {
            return await rows.FindSessionAsync(id, cancellationToken);
        }

        return await rows.FindSessionAsync(id, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask<bool> ReplaceAsync(Session current, Session next, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(next);
        try
        {
            var (last, session) = await ReadAsync(current.Id, cancellationToken);
            session ??= await rows.FindSessionAsync(current.Id, cancellationToken);
            if (session is null || !IsSame(session, current)) return false;
            var document = SessionDocument.Write(next);
            return last is { } sequence
                ? (await gateway.PutAsync(target, next.Id.ToString("D"), sequence, document, cancellationToken)).Outcome == PutOutcome.Written
                : (await gateway.CreateAsync(target, next.Id.ToString("D"), document, cancellationToken)).Outcome == CreateOutcome.Created;
        }
        catch (SearchUnavailableException away)
        {
            throw new StoreUnavailableException("Sessions cannot be changed at the moment.", away) { RetryAfter = away.RetryAfter };
        }
    }

    private static bool IsSame(Session left, Session right) =>
        left.Generation == right.Generation && left.Revoked == right.Revoked && left.TokenHash.AsSpan().SequenceEqual(right.TokenHash.AsSpan());

    private async Task<(DocumentSequence? Last, Session? Session)> ReadAsync(Guid id, CancellationToken cancellationToken)
    {
        var result = await gateway.GetAsync(indices.Sessions, id.ToString("D"), cancellationToken);
        if (!result.IsFound) return (null, null);
        try
        {
            return (result.Sequence, SessionDocument.Read(result.Source.Span));
        }
        catch (JsonException)
        {
            return (result.Sequence, null);
        }
    }
}
