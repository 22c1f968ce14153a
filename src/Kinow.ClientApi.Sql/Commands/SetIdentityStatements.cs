using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>An identity of another service opens the account.</summary>
internal sealed class SetIdentityStatements() : CommandStatements<SetIdentity>(SetIdentity.Kind)
{
    protected override Task RunAsync(SqlSession session, SetIdentity command, CancellationToken cancellationToken) =>
        IdentityStatements.AddAsync(session, command, command.Identity, cancellationToken);
}
