using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Operating;

/// <summary>Carries commands of operators out.</summary>
public sealed class OperatorCommands(SqlDatabase database)
{
    /// <summary>Carries a command out and ends the operator's action, in one transaction.</summary>
    /// <exception cref="CommandRejectedException">The command contradicts the rows.</exception>
    public Task ApplyAsync(Command command, Guid action, string detail, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        return database.WriteAsync(
            async session =>
            {
                await CommandApplier.ApplyAsync(session, command, cancellationToken);
                return await OperatorActions.EndAsync(session, action, OperatorOutcome.Done, detail, cancellationToken);
            },
            cancellationToken);
    }
}
