using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>The owner of the account has confirmed an address.</summary>
internal sealed class SetConfirmedEmailStatements() : CommandStatements<SetConfirmedEmail>(SetConfirmedEmail.Kind)
{
    private const string Update =
        $"UPDATE customer SET confirmed_email = @Email WHERE id = @AccountId AND NOT {LaterCommands.SetTheSame}";

    protected override Task RunAsync(SqlSession session, SetConfirmedEmail command, CancellationToken cancellationToken)
    {
        var values = LaterCommands.Arguments(command);
        values["Email"] = command.Email;
        return session.ExecuteAsync(Update, values, cancellationToken);
    }
}
