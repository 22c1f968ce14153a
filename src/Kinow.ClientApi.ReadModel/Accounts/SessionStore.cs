using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Errors;

namespace Kinow.ClientApi.ReadModel.Accounts;

/// <summary>
/// Sessions as documents, replaced only by who has read the last one. Their durable copies are rows, written by commands; what the engine
/// has lost is taken from there.
/// </summary>
internal sealed class SessionStore(SearchGateway gateway, AccountIndices indices, IAccountRows rows) : ISessionStore
{
    private readonly SessionDocuments documents = new(gateway, indices);

    public async ValueTask CreateAsync(Session session, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        try
        {
            await documents.CreateAsync(session, cancellationToken);
        }
        catch (SearchUnavailableException)
        {
            // A session with no document is read from its row, which the caller's command makes.
        }
    }

    public async ValueTask<Session?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        try
        {
            var (_, session) = await documents.ReadAsync(id, cancellationToken);
            if (session is not null) return session;
        }
        catch (SearchUnavailableException)
        {
            // The rows have it too.
        }

        return await rows.FindSessionAsync(id, cancellationToken);
    }

    public async ValueTask<bool> ReplaceAsync(Session current, Session next, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(next);
        try
        {
            var (last, session) = await documents.ReadAsync(current.Id, cancellationToken);
            session ??= await rows.FindSessionAsync(current.Id, cancellationToken);
            if (session is null || !IsSame(session, current)) return false;
            return await documents.ReplaceAsync(last, next, cancellationToken);
        }
        catch (SearchUnavailableException away)
        {
            throw new StoreUnavailableException("Sessions cannot be changed at the moment.", away) { RetryAfter = away.RetryAfter };
        }
    }

    private static bool IsSame(Session left, Session right) =>
        left.Generation == right.Generation && left.Revoked == right.Revoked
        && left.TokenHash.AsSpan().SequenceEqual(right.TokenHash.AsSpan());
}
