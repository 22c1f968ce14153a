using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>What one kind of command does to the tables.</summary>
internal abstract class CommandStatements(CommandKind kind) : ICommandPart
{
    public CommandKind Kind => kind;

    /// <summary>Carries a command out within the transaction of the session.</summary>
    /// <exception cref="CommandRejectedException">It contradicts the rows.</exception>
    public abstract Task ExecuteAsync(SqlSession session, Command command, CancellationToken cancellationToken);
}
