using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Commands;

/// <summary>Commands on sessions.</summary>
internal static class SessionCommands
{
    // The generation, which the others look at, is the last to be assigned. What was ended stays ended.
    private const string Save = """
        INSERT INTO session (id, user_id, anonymous, token_hash, generation, expires, revoked)
        VALUES (@Id, @UserId, @Anonymous, @TokenHash, @Generation, @Expires, @Revoked)
        ON DUPLICATE KEY UPDATE
          user_id = IF(@Generation > session.generation, @UserId, session.user_id),
          anonymous = IF(@Generation > session.generation, @Anonymous, session.anonymous),
          token_hash = IF(@Generation > session.generation, @TokenHash, session.token_hash),
          expires = IF(@Generation > session.generation, @Expires, session.expires),
          revoked = session.revoked OR @Revoked,
          generation = GREATEST(session.generation, @Generation)
        """;

    /// <summary>A session stands like this.</summary>
    public static Task SaveAsync(SqlSession session, SaveSession command, CancellationToken cancellationToken) => session.ExecuteAsync(
        Save,
        new
        {
            Id = SqlGuid.ToStore(command.Session.Id),
            UserId = SqlGuid.ToStore(command.Session.UserId),
            command.Session.Anonymous,
            TokenHash = command.Session.TokenHash.ToArray(),
            command.Session.Generation,
            Expires = command.Session.Expires.UtcDateTime,
            command.Session.Revoked,
        },
        cancellationToken);
}
