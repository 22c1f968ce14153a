using System.Data.Common;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>
/// Carries commands out on the tables. The command's id is inserted first and in the same transaction: concurrent deliveries of one command
/// serialise on its primary key, and the second sees a duplicate. Every statement says what shall be true, so that the result depends on
/// nothing that was there but on what was decided later.
/// </summary>
public sealed class CommandApplier(SqlDatabase database) : ICommandApplier
{
    private const string Count = "SELECT COUNT(*) FROM command WHERE id = @Id";

    private const string Remember =
        "INSERT INTO command (id, customer_id, kind, instant, parts) VALUES (@Id, @AccountId, @Kind, @Instant, @Parts)";

    /// <inheritdoc/>
    public async ValueTask<CommandOutcome> ApplyAsync(Command command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        try
        {
            return await database.WriteAsync(session => ApplyAsync(session, command, cancellationToken), cancellationToken);
        }
        catch (DbException failure)
        {
            if (SqlFaults.Of(failure) == SqlFault.Conflict) throw new SqlUnavailableException("The rows are locked by others.", failure);
            if (CommandFaults.ReasonOf(failure) is { } reason) throw new CommandRejectedException(reason, failure);
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask<bool> HasAppliedAsync(Command command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        return await database.UseAsync(
            async session =>
                await session.FirstAsync<long>(Count, new() { ["Id"] = command.Id }, cancellationToken) > 0, cancellationToken);
    }

    /// <summary>Carries a command out within the transaction of a session.</summary>
    internal static async Task<CommandOutcome> ApplyAsync(SqlSession session, Command command, CancellationToken cancellationToken)
    {
        var statements = CommandStatementList.All.Of(command);
        var values = LaterCommands.Arguments(command);
        values["Id"] = command.Id;
        values["Kind"] = statements.Kind.Name;
        try
        {
            await session.ExecuteAsync(Remember, values, cancellationToken);
        }
        catch (DbException known) when (SqlFaults.Of(known) == SqlFault.Duplicate)
        {
            return CommandOutcome.Duplicate;
        }

        await statements.ExecuteAsync(session, command, cancellationToken);
        return CommandOutcome.Applied;
    }
}
