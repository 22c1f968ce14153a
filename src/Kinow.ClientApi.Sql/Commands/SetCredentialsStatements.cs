using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>The account signs in with this password and, where it is given, with this address.</summary>
internal sealed class SetCredentialsStatements() : CommandStatements<SetCredentials>(SetCredentials.Kind)
{
    // Assignments happen from left to right: the date, which the others look at, is the last.
    private static readonly string Update = $"""
        UPDATE customer SET
          {UpdateProfileStatements.Set("email", "@Email", "@Email IS NOT NULL")},
          {UpdateProfileStatements.Set("password", "@Password", "@Password IS NOT NULL")},
          date_upd = GREATEST(date_upd, @Instant)
        WHERE id = @AccountId
        """;

    protected override async Task RunAsync(SqlSession session, SetCredentials command, CancellationToken cancellationToken)
    {
        var values = LaterCommands.Arguments(command);
        values["Email"] = command.Email;
        values["Password"] = command.PasswordHash;
        if (await session.ExecuteAsync(Update, values, cancellationToken) == 0)
            throw new CommandRejectedException("There is no such account.");
    }
}
