using System.Data.Common;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Aurora.Rows;
using Kinow.ClientApi.Storage.Sqs.Envelopes;

namespace Kinow.ClientApi.Storage.Aurora.Commands;

/// <summary>
/// Carries commands out on the tables. The command's id is written first and in the same transaction: who comes second waits for who came first,
/// and finds the id there or the way free. Every statement says what shall be true, so that the result does not depend on what was there.
/// </summary>
/// <param name="database">The database.</param>
public sealed class CommandApplier(SqlDatabase database) : ICommandApplier
{
    private const string Remember = "INSERT INTO command (id, customer_id, kind) VALUES (@Id, @UserId, @Kind)";

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

    private static async Task<CommandOutcome> ApplyAsync(SqlSession session, Command command, CancellationToken cancellationToken)
    {
        var id = new { Id = SqlGuid.ToStore(command.Id), UserId = SqlGuid.ToStore(command.UserId), Kind = CommandKinds.Of(command) };
        try
        {
            await session.ExecuteAsync(Remember, id, cancellationToken);
        }
        catch (DbException known) when (SqlFaults.Of(known) == SqlFault.Duplicate)
        {
            return CommandOutcome.Duplicate;
        }

        await (command switch
        {
            CreateUser create => CustomerCommands.CreateAsync(session, create, cancellationToken),
            UpdateProfile update => CustomerCommands.UpdateAsync(session, update, cancellationToken),
            SetBookmark set => BookmarkCommands.SetAsync(session, set, cancellationToken),
            RecordWatchSession watched => WatchCommands.RecordAsync(session, watched, cancellationToken),
            SaveSession save => SessionCommands.SaveAsync(session, save, cancellationToken),
            _ => throw new CommandRejectedException("No statement belongs to this command."),
        });
        return CommandOutcome.Applied;
    }
}
