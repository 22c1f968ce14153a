using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>Nothing that was in the cart until then is in it; a cart with nothing in it is none.</summary>
internal sealed class ResetCartStatements() : CommandStatements<ResetCart>(ResetCart.Kind)
{
    private static readonly string[] All =
    [
        $"DELETE FROM cart_line WHERE customer_id = @AccountId AND date_add <= @Instant AND NOT {LaterCommands.SetTheSame}",
        $"DELETE FROM cart_voucher WHERE customer_id = @AccountId AND date_add <= @Instant AND NOT {LaterCommands.SetTheSame}",
        $"DELETE FROM cart WHERE customer_id = @AccountId AND NOT {LaterCommands.SetTheSame} "
            + "AND NOT EXISTS (SELECT 1 FROM cart_line WHERE customer_id = @AccountId) "
            + "AND NOT EXISTS (SELECT 1 FROM cart_voucher WHERE customer_id = @AccountId)",
    ];

    protected override async Task RunAsync(SqlSession session, ResetCart command, CancellationToken cancellationToken)
    {
        if (!await CartLock.TakeAsync(session, command.UserId, cancellationToken)) return;
        var values = LaterCommands.Arguments(command);
        foreach (var statement in All) await session.ExecuteAsync(statement, values, cancellationToken);
    }
}
