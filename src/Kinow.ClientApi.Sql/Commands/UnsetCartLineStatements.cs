using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>A way to get a product is not in the cart.</summary>
internal sealed class UnsetCartLineStatements() : CommandStatements<UnsetCartLine>(UnsetCartLine.Kind)
{
    private const string Remove = $"""
        DELETE FROM cart_line
        WHERE customer_id = @AccountId AND product_id = @ProductId AND mode = @Mode AND gift_id <=> @GiftId
          AND NOT {LaterCommands.SetTheSame}
        """;

    private const string Touch = $"""
        UPDATE cart SET date_upd = GREATEST(date_upd, @Instant) WHERE customer_id = @AccountId AND NOT {LaterCommands.SetTheSame}
        """;

    protected override async Task RunAsync(SqlSession session, UnsetCartLine command, CancellationToken cancellationToken)
    {
        if (!await CartLock.TakeAsync(session, command.UserId, cancellationToken)) return;
        var values = LaterCommands.Arguments(command);
        values["ProductId"] = command.ProductId;
        values["Mode"] = command.Mode;
        values["GiftId"] = command.GiftId;
        await session.ExecuteAsync(Remove, values, cancellationToken);
        await session.ExecuteAsync(Touch, values, cancellationToken);
    }
}
