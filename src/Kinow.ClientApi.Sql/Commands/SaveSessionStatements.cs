using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>A session stands like this.</summary>
internal sealed class SaveSessionStatements() : CommandStatements<SaveSession>(SaveSession.Kind)
{
    // The generation, which the others look at, is the last to be assigned. What was ended stays ended.
    private const string Save = """
        INSERT INTO session
          (id, user_id, profile_id, anonymous, token_hash, family_hash, password_stamp,
           previous_hash, rotation_salt, rotated, generation, expires, revoked)
        VALUES
          (@Id, @UserId, @ProfileId, @Anonymous, @TokenHash, @FamilyHash, @PasswordStamp,
           @PreviousHash, @Salt, @Rotated, @Generation, @Expires, @Revoked)
        ON DUPLICATE KEY UPDATE
          user_id = IF(@Generation > session.generation, @UserId, session.user_id),
          profile_id = IF(@Generation > session.generation, @ProfileId, session.profile_id),
          anonymous = IF(@Generation > session.generation, @Anonymous, session.anonymous),
          token_hash = IF(@Generation > session.generation, @TokenHash, session.token_hash),
          family_hash = IF(@Generation > session.generation, @FamilyHash, session.family_hash),
          password_stamp = IF(@Generation > session.generation, @PasswordStamp, session.password_stamp),
          previous_hash = IF(@Generation > session.generation, @PreviousHash, session.previous_hash),
          rotation_salt = IF(@Generation > session.generation, @Salt, session.rotation_salt),
          rotated = IF(@Generation > session.generation, @Rotated, session.rotated),
          expires = IF(@Generation > session.generation, @Expires, session.expires),
          revoked = session.revoked OR @Revoked,
          generation = GREATEST(session.generation, @Generation)
        """;

    protected override Task RunAsync(SqlSession session, SaveSession command, CancellationToken cancellationToken) => session.ExecuteAsync(
        Save,
        new()
        {
            ["Id"] = command.Session.Id,
            ["UserId"] = command.Session.UserId,
            ["ProfileId"] = command.Session.ProfileId,
            ["Anonymous"] = command.Session.Anonymous,
            ["TokenHash"] = command.Session.TokenHash.ToArray(),
            ["FamilyHash"] = command.Session.FamilyHash,
            ["PasswordStamp"] = command.Session.PasswordStamp,
            ["PreviousHash"] = command.Session.Rotation?.PreviousHash,
            ["Salt"] = command.Session.Rotation?.Salt,
            ["Rotated"] = command.Session.Rotation?.Instant,
            ["Generation"] = command.Session.Generation,
            ["Expires"] = command.Session.Expires,
            ["Revoked"] = command.Session.Revoked,
        },
        cancellationToken);
}
