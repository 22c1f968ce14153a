using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>What one kind of command does to the tables.</summary>
internal abstract class CommandStatements<TCommand>(CommandKind<TCommand> kind) : CommandStatements(kind)
    where TCommand : Command
{
    public sealed override Task ExecuteAsync(SqlSession session, Command command, CancellationToken cancellationToken) =>
        RunAsync(session, (TCommand)command, cancellationToken);

    protected abstract Task RunAsync(SqlSession session, TCommand command, CancellationToken cancellationToken);
}
