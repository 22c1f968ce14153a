using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.ReadModel.Accounts;

/// <summary>
/// Brings into a session's document what was done to its row by others than commands: it was ended, removed, or expires earlier. Otherwise
/// the document is ahead of the row, and stays as it is.
/// </summary>
internal sealed class SessionRefresher(SessionDocuments documents, IAccountRows rows)
{
    /// <returns>Whether the document was written.</returns>
    /// <exception cref="Core.Availability.StoreUnavailableException">The rows are out of reach.</exception>
    /// <exception cref="Search.Gateway.Errors.SearchUnavailableException">The engine does not answer.</exception>
    public async Task<bool> RefreshAsync(Guid id, CancellationToken cancellationToken)
    {
        while (true)
        {
            var (last, session) = await documents.ReadAsync(id, cancellationToken);
            if (session is null) return false;
            var next = After(session, await rows.FindSessionAsync(id, cancellationToken));
            if (next == session) return false;
            if (await documents.ReplaceAsync(last, next, cancellationToken)) return true;
        }
    }

    private static Session After(Session session, Session? row)
    {
        if (row is null or { Revoked: true }) return session with { Revoked = true };
        return row.Generation == session.Generation && row.Expires < session.Expires ? session with { Expires = row.Expires } : session;
    }
}
