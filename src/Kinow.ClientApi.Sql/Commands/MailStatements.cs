using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>A mail was sent, which shows in no table but that of the commands.</summary>
internal sealed class MailStatements<TCommand>(CommandKind<TCommand> kind) : CommandStatements<TCommand>(kind)
    where TCommand : Command
{
    protected override Task RunAsync(SqlSession session, TCommand command, CancellationToken cancellationToken) => Task.CompletedTask;
}
