using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;

using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Sessions;

/// <summary>Opens, renews and ends sessions.</summary>
/// <param name="store">Where sessions are rotated.</param>
/// <param name="commands">Takes the durable copy of each session.</param>
/// <param name="writer">Writes access tokens.</param>
/// <param name="options">How long sessions last.</param>
/// <param name="logger">The log.</param>
internal sealed class SessionService(
    ISessionStore store, ICommandBus commands, AccessTokenWriter writer, TokenOptions options, ILogger<SessionService> logger)
{
    /// <summary>Opens a session.</summary>
    /// <param name="userId">The account, or the identity of an anonymous session.</param>
    /// <param name="anonymous">Whether there is no account.</param>
    /// <param name="instant">The moment of the request.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<OpenSession> OpenAsync(Guid userId, bool anonymous, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        var id = Guid.CreateVersion7(instant);
        var text = RefreshToken.Create(id, out var token);
        var session = new Session
        {
            Id = id,
            UserId = userId,
            Anonymous = anonymous,
            TokenHash = token.Hash,
            Expires = ExpiryOf(anonymous, instant),
        };
        await store.CreateAsync(session, cancellationToken);
        await SaveAsync(session, instant, cancellationToken);
        return Issue(session, text, instant);
    }

    /// <summary>Finds the session of a refresh token that is valid now. A used one that comes back ends the session: someone has a copy.</summary>
    /// <param name="refreshToken">The token as sent.</param>
    /// <param name="instant">The moment of the request.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="GraphQL.Execution.GraphQLException">It is not accepted; the code is UNAUTHENTICATED.</exception>
    public async Task<Session> FindAsync(string refreshToken, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        var token = RefreshToken.Read(refreshToken) ?? throw Refusal.Token("The refresh token is malformed.");
        var session = await store.FindAsync(token.SessionId, cancellationToken) ?? throw Refusal.Token("The refresh token is not known.");
        if (session.Revoked) throw Refusal.Token("The session has ended: sign in again.");
        if (!token.Matches(session.TokenHash))
        {
            await EndAsync(session.Id, instant, cancellationToken);
            throw Refusal.Token("The refresh token was used before, so its session was ended: sign in again.");
        }

        return instant < session.Expires ? session : throw Refusal.Token("The refresh token has expired: sign in again.");
    }

    /// <summary>Renews a session: its refresh token is replaced.</summary>
    /// <param name="session">The session as it was found.</param>
    /// <param name="instant">The moment of the request.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="GraphQL.Execution.GraphQLException">Another request has used the token meanwhile; the code is UNAUTHENTICATED.</exception>
    public async Task<OpenSession> RenewAsync(Session session, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        var text = RefreshToken.Create(session.Id, out var token);
        var next = session with
        {
            TokenHash = token.Hash,
            Generation = session.Generation + 1,
            Expires = ExpiryOf(session.Anonymous, instant),
        };
        if (!await store.ReplaceAsync(session, next, cancellationToken))
        {
            // The other request has the new token; this one gets nothing, so there is no second copy and no reason to end the session.
            throw Refusal.Token("The refresh token is being used by another request.");
        }

        await SaveAsync(next, instant, cancellationToken);
        return Issue(next, text, instant);
    }

    /// <summary>Ends a session. Access tokens that were given out live on for their few minutes.</summary>
    /// <param name="id">The session.</param>
    /// <param name="instant">The moment of the request.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task EndAsync(Guid id, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        while (await store.FindAsync(id, cancellationToken) is { Revoked: false } session)
        {
            var ended = session with { Revoked = true, Generation = session.Generation + 1 };
            if (!await store.ReplaceAsync(session, ended, cancellationToken)) continue;
            await SaveAsync(ended, instant, cancellationToken);
            return;
        }
    }

    private DateTimeOffset ExpiryOf(bool anonymous, DateTimeOffset instant) =>
        Command.Moment(instant + (anonymous ? options.AnonymousLifetime : options.RefreshLifetime));

    // The store has the session already. Should the durable copy fail now, the next renewal makes it good; nobody is kept out for that.
    private async Task SaveAsync(Session session, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        try
        {
            await commands.SendAsync(
                new SaveSession { Id = Guid.CreateVersion7(instant), UserId = session.UserId, Instant = Command.Moment(instant), Session = session },
                cancellationToken);
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.SessionNotSaved(logger, unavailable, session.Id);
        }
    }

    private OpenSession Issue(Session session, string refreshToken, DateTimeOffset instant)
    {
        // Tokens tell whole seconds; the one that has begun is the caller's.
        var expires = DateTimeOffset.FromUnixTimeSeconds((instant + options.AccessLifetime + TimeSpan.FromMilliseconds(999)).ToUnixTimeSeconds());
        var token = new AccessToken(session.UserId, session.Id, session.Anonymous, expires);
        return new(session, token, writer.Write(token, instant), refreshToken);
    }
}
