using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>An identity of another service does not open the account any more.</summary>
internal sealed class UnsetIdentityStatements() : CommandStatements<UnsetIdentity>(UnsetIdentity.Kind)
{
    private const string Delete = "DELETE FROM customer_identity "
        + $"WHERE issuer = @Issuer AND subject = @Subject AND customer_id = @AccountId AND NOT {LaterCommands.SetTheSame}";

    protected override Task RunAsync(SqlSession session, UnsetIdentity command, CancellationToken cancellationToken)
    {
        var values = LaterCommands.Arguments(command);
        values["Issuer"] = command.Identity.Issuer;
        values["Subject"] = command.Identity.Subject;
        return session.ExecuteAsync(Delete, values, cancellationToken);
    }
}
