using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>A voucher is not among those of the cart.</summary>
internal sealed class UnsetCartVoucherStatements() : CommandStatements<UnsetCartVoucher>(UnsetCartVoucher.Kind)
{
    private const string Remove = $"""
        DELETE FROM cart_voucher WHERE customer_id = @AccountId AND voucher_id = @VoucherId AND NOT {LaterCommands.SetTheSame}
        """;

    private const string Touch = $"""
        UPDATE cart SET date_upd = GREATEST(date_upd, @Instant) WHERE customer_id = @AccountId AND NOT {LaterCommands.SetTheSame}
        """;

    protected override async Task RunAsync(SqlSession session, UnsetCartVoucher command, CancellationToken cancellationToken)
    {
        if (!await CartLock.TakeAsync(session, command.UserId, cancellationToken)) return;
        var values = LaterCommands.Arguments(command);
        values["VoucherId"] = command.VoucherId;
        await session.ExecuteAsync(Remove, values, cancellationToken);
        await session.ExecuteAsync(Touch, values, cancellationToken);
    }
}
