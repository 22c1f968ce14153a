using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>A voucher is among those of the cart, if there is one.</summary>
internal sealed class SetCartVoucherStatements() : CommandStatements<SetCartVoucher>(SetCartVoucher.Kind)
{
    private const string Refusals = $"""
        SELECT {LaterCommands.SetTheSame} OR {CartLock.WasReset}
          OR NOT EXISTS (SELECT 1 FROM cart WHERE customer_id = @AccountId)
          OR EXISTS (SELECT 1 FROM cart_voucher WHERE customer_id = @AccountId AND voucher_id = @VoucherId)
          OR (SELECT COUNT(*) FROM cart_voucher WHERE customer_id = @AccountId) >= @Most
        """;

    private const string Add =
        "INSERT INTO cart_voucher (customer_id, voucher_id, code, date_add) VALUES (@AccountId, @VoucherId, @Code, @DateAdd)";

    private const string Touch = "UPDATE cart SET date_upd = GREATEST(date_upd, @Instant) WHERE customer_id = @AccountId";

    protected override async Task RunAsync(SqlSession session, SetCartVoucher command, CancellationToken cancellationToken)
    {
        if (!await CartLock.TakeAsync(session, command.UserId, cancellationToken)) return;
        var values = LaterCommands.Arguments(command);
        values["Reset"] = ResetCart.Part;
        values["VoucherId"] = command.VoucherId;
        values["Code"] = command.Code;
        values["DateAdd"] = command.DateAdd;
        values["Most"] = Cart.MaxVouchers;
        if (await session.FirstAsync<long>(Refusals, values, cancellationToken) != 0) return;
        await session.ExecuteAsync(Add, values, cancellationToken);
        await session.ExecuteAsync(Touch, values, cancellationToken);
    }
}
