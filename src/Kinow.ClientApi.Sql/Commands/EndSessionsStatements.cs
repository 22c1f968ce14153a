using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>Sessions of the account that were opened until then have ended.</summary>
internal sealed class EndSessionsStatements() : CommandStatements<EndSessions>(EndSessions.Kind)
{
    private const string Note =
        "UPDATE customer SET sessions_ended = GREATEST(COALESCE(sessions_ended, @Instant), @Instant) WHERE id = @AccountId";

    // The id of a session begins with when it was opened.
    private const string End = "UPDATE session SET revoked = TRUE WHERE user_id = @AccountId AND id < @FirstAfter AND NOT revoked";

    protected override async Task RunAsync(SqlSession session, EndSessions command, CancellationToken cancellationToken)
    {
        var values = LaterCommands.Arguments(command);
        values["FirstAfter"] = Session.FirstAfter(command.Instant);
        await session.ExecuteAsync(Note, values, cancellationToken);
        await session.ExecuteAsync(End, values, cancellationToken);
    }
}
