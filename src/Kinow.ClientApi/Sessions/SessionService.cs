using System.Collections.Immutable;
using System.Security.Cryptography;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Sessions;

/// <summary>Opens, renews and ends sessions.</summary>
internal sealed class SessionService(
    ISessionStore store, ICommandBus commands, AccessTokenWriter writer, TokenOptions options, ILogger<SessionService> logger)
{
    // Enough for whoever is not in an endless race.
    private const int MaxAttempts = 10;

    /// <summary>Opens an anonymous session.</summary>
    /// <param name="identity">What stands in for an account.</param>
    /// <param name="instant">The moment of the request.</param>
    /// <param name="app">The build of the app that gets the tokens; null when it does not tell.</param>
    public Task<OpenSession> OpenAnonymousAsync(
        Guid identity, AppBuild? app, DateTimeOffset instant, CancellationToken cancellationToken) =>
        OpenAsync(identity, null, [], null, app, instant, cancellationToken);

    /// <summary>Opens a session of an account.</summary>
    /// <param name="passwordStamp">The stamp of the account's password; empty when it has none.</param>
    /// <param name="instant">The moment of the request.</param>
    /// <param name="profileId">The profile that is selected; null for the first.</param>
    /// <param name="app">The build of the app that gets the tokens; null when it does not tell.</param>
    public Task<OpenSession> OpenAsync(
        User user,
        ImmutableArray<byte> passwordStamp,
        AppBuild? app,
        DateTimeOffset instant,
        CancellationToken cancellationToken,
        Guid? profileId = null) =>
        OpenAsync(user.Id, user, passwordStamp, profileId, app, instant, cancellationToken);

    private async Task<OpenSession> OpenAsync(
        Guid userId,
        User? user,
        ImmutableArray<byte> passwordStamp,
        Guid? profileId,
        AppBuild? app,
        DateTimeOffset instant,
        CancellationToken cancellationToken)
    {
        var token = RefreshToken.Create(Guid.CreateVersion7(instant));
        var session = new Session
        {
            Id = token.SessionId,
            UserId = userId,
            ProfileId = profileId,
            Anonymous = user is null,
            TokenHash = token.OwnHash,
            FamilyHash = token.FamilyHash,
            PasswordStamp = passwordStamp,
            Expires = default,
        };
        session = session with { Expires = ExpiryOf(session, instant) };
        await store.CreateAsync(session, cancellationToken);
        await SaveAsync(session, instant, cancellationToken);
        return Issue(session, token, user, app, instant);
    }

    /// <summary>
    /// Finds the session of a refresh token that is valid now, or was until a moment ago. An older one that comes back ends the session:
    /// someone has a copy. One that is not of the session does nothing to it.
    /// </summary>
    /// <exception cref="GraphQLException">It is not accepted; the code is UNAUTHENTICATED.</exception>
    public async Task<FoundSession> FindAsync(string refreshToken, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        var token = RefreshToken.Read(refreshToken) ?? throw Refusal.Token("The refresh token is malformed.");
        return new(await FindAsync(token, instant, cancellationToken), token);
    }

    /// <summary>
    /// Renews a session: its refresh token is replaced. Whoever comes with the token before, while the window is open, gets the same
    /// successor.
    /// </summary>
    /// <param name="user">The account; null in an anonymous session.</param>
    /// <param name="app">The build of the app that gets the tokens; null when it does not tell.</param>
    /// <exception cref="GraphQLException">The session has ended meanwhile; the code is UNAUTHENTICATED.</exception>
    public async Task<OpenSession> RenewAsync(
        FoundSession found, User? user, AppBuild? app, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        var (session, token) = found;
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            if (token.Generation != session.Generation) return Issue(session, token.Successor(session.Rotation!.Salt), user, app, instant);
            var rotation = new SessionRotation(token.OwnHash, [.. RandomNumberGenerator.GetBytes(32)], Command.Moment(instant));
            var successor = token.Successor(rotation.Salt);
            var next = session with
            {
                TokenHash = successor.OwnHash,
                Generation = successor.Generation,
                Rotation = rotation,
                Expires = ExpiryOf(session, instant),
            };
            if (await store.ReplaceAsync(session, next, cancellationToken))
            {
                await SaveAsync(next, instant, cancellationToken);
                return Issue(next, successor, user, app, instant);
            }

            // Another renewal was first, or the session was ended.
            session = await FindAsync(token, instant, cancellationToken);
        }

        throw new StoreUnavailableException("A session is changed all the time.");
    }

    /// <summary>
    /// Goes on with a session under another password: a new family of refresh tokens begins, and no token of the former one is accepted. A
    /// session that has ended meanwhile is opened anew.
    /// </summary>
    /// <param name="current">The access token of the session.</param>
    /// <param name="user">Its account.</param>
    /// <param name="passwordHash">The stored form of the account's password.</param>
    /// <param name="app">The build of the app that gets the tokens; null when it does not tell.</param>
    public async Task<OpenSession> RekeyAsync(
        AccessToken current, User user, string passwordHash, AppBuild? app, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            if (await FindOpenAsync(current, instant, cancellationToken) is not { } session)
                return await OpenAsync(user, PasswordStamp.Of(passwordHash), app, instant, cancellationToken);
            var next = session with { PasswordStamp = PasswordStamp.Of(passwordHash) };
            if (await TryBeginFamilyAsync(session, next, user, app, instant, cancellationToken) is { } open) return open;
        }

        throw new StoreUnavailableException("A session is changed all the time.");
    }

    /// <summary>Goes on with a session as another profile: a new family of refresh tokens begins, as in <see cref="RekeyAsync"/>.</summary>
    /// <param name="current">The access token of the session.</param>
    /// <param name="user">Its account.</param>
    /// <param name="profileId">The profile; null for the first.</param>
    /// <param name="app">The build of the app that gets the tokens; null when it does not tell.</param>
    /// <exception cref="GraphQLException">The session has ended; the code is UNAUTHENTICATED.</exception>
    public async Task<OpenSession> SelectAsync(
        AccessToken current, User user, Guid? profileId, AppBuild? app, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var session = await FindOpenAsync(current, instant, cancellationToken)
                ?? throw Refusal.Token("The session has ended: sign in again.");
            var next = session with { ProfileId = profileId };
            if (await TryBeginFamilyAsync(session, next, user, app, instant, cancellationToken) is { } open) return open;
        }

        throw new StoreUnavailableException("A session is changed all the time.");
    }

    /// <summary>Ends a session. Access tokens that were given out live on for their few minutes.</summary>
    public async Task EndAsync(Guid id, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        while (await store.FindAsync(id, cancellationToken) is { Revoked: false } session)
        {
            var ended = session with { Revoked = true, Generation = session.Generation + 1, Rotation = null };
            if (!await store.ReplaceAsync(session, ended, cancellationToken)) continue;
            await SaveAsync(ended, instant, cancellationToken);
            return;
        }
    }

    private async Task<Session?> FindOpenAsync(AccessToken token, DateTimeOffset instant, CancellationToken cancellationToken) =>
        await store.FindAsync(token.SessionId, cancellationToken) is { Revoked: false } session && instant < session.Expires ? session : null;

    // Null when the session was changed meanwhile.
    private async Task<OpenSession?> TryBeginFamilyAsync(
        Session current, Session next, User user, AppBuild? app, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        var token = RefreshToken.Create(current.Id, current.Generation + 1);
        next = next with
        {
            TokenHash = token.OwnHash,
            FamilyHash = token.FamilyHash,
            Generation = token.Generation,
            Rotation = null,
            Expires = ExpiryOf(current, instant),
        };
        if (!await store.ReplaceAsync(current, next, cancellationToken)) return null;
        await SaveAsync(next, instant, cancellationToken);
        return Issue(next, token, user, app, instant);
    }

    private async Task<Session> FindAsync(RefreshToken token, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        var session = await store.FindAsync(token.SessionId, cancellationToken);
        var standing = session is null ? TokenStanding.Unknown : token.StandingIn(session, instant, options.ReplayWindow);
        if (session is null || standing == TokenStanding.Unknown) throw Refusal.Token("The refresh token is not known.");
        if (session.Revoked) throw Refusal.Token("The session has ended: sign in again.");
        if (instant >= session.Expires) throw Refusal.Token("The refresh token has expired: sign in again.");
        if (standing != TokenStanding.Used) return session;
        await EndAsync(session.Id, instant, cancellationToken);
        throw Refusal.Token("The refresh token was used before, so its session was ended: sign in again.");
    }

    private DateTimeOffset ExpiryOf(Session session, DateTimeOffset instant)
    {
        var renewed = instant + (session.Anonymous ? options.AnonymousLifetime : options.RefreshLifetime);
        var last = session.Opened + options.AbsoluteLifetime;
        return Command.Moment(renewed < last ? renewed : last);
    }

    // The store has the session already. Should the durable copy fail now, the next renewal makes it good; nobody is kept out for that.
    private async Task SaveAsync(Session session, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        try
        {
            await commands.SendAsync(
                new SaveSession
                {
                    Id = Guid.CreateVersion7(instant),
                    UserId = session.UserId,
                    Instant = Command.Moment(instant),
                    Session = session,
                },
                cancellationToken);
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.SessionNotSaved(logger, unavailable, session.Id);
        }
    }

    private OpenSession Issue(Session session, RefreshToken refreshToken, User? user, AppBuild? app, DateTimeOffset instant)
    {
        // Tokens tell whole seconds; the one that has begun is the caller's.
        var rounded = instant + options.AccessLifetime + TimeSpan.FromMilliseconds(999);
        var expires = DateTimeOffset.FromUnixTimeSeconds(rounded.ToUnixTimeSeconds());
        var token = new AccessToken(session.UserId, session.Id, session.Anonymous, expires, session.ProfileId)
        {
            Groups = user is null ? GroupSet.None : GroupSet.Of(user.GroupIds),
            App = app,
        };
        return new(session, token, writer.Write(token, instant), refreshToken.Text);
    }
}
