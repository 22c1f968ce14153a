using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>A way to get a product is in the cart, and what it excludes is not.</summary>
internal sealed class SetCartLineStatements() : CommandStatements<SetCartLine>(SetCartLine.Kind)
{
    private const string IsThis = "product_id = @ProductId AND mode = @Mode AND gift_id <=> @GiftId";
    private const string IsExcluded = $"((type = 'svod') <> @IsOffer OR (@IsOffer AND NOT ({IsThis})))";

    // Lines that are left out by their type do not count: they go.
    private const string Refusals = $"""
        SELECT {LaterCommands.SetTheSame} OR {CartLock.WasReset}
          OR EXISTS (SELECT 1 FROM cart_line WHERE customer_id = @AccountId AND {IsExcluded} AND date_add > @Instant)
          OR (NOT EXISTS (SELECT 1 FROM cart_line WHERE customer_id = @AccountId AND {IsThis} AND type = @Type)
            AND (SELECT COUNT(*) FROM cart_line WHERE customer_id = @AccountId AND NOT {IsExcluded}) >= @Most)
        """;

    private const string Exclude = $"DELETE FROM cart_line WHERE customer_id = @AccountId AND {IsExcluded}";

    private const string Make = """
        INSERT INTO cart (customer_id, id, date_upd) VALUES (@AccountId, @CartId, @Instant)
        ON DUPLICATE KEY UPDATE date_upd = GREATEST(cart.date_upd, @Instant)
        """;

    // A line that is there keeps its date.
    private const string Add = """
        INSERT INTO cart_line (customer_id, product_id, mode, type, date_add, gift_id, gift_firstname, gift_lastname, gift_email,
          gift_message, gift_date_send, gift_language)
        VALUES (@AccountId, @ProductId, @Mode, @Type, @DateAdd, @GiftId, @GiftFirstname, @GiftLastname, @GiftEmail, @GiftMessage,
          @GiftDateSend, @GiftLanguage)
        ON DUPLICATE KEY UPDATE date_add = cart_line.date_add
        """;

    protected override async Task RunAsync(SqlSession session, SetCartLine command, CancellationToken cancellationToken)
    {
        if (!await CartLock.TakeAsync(session, command.UserId, cancellationToken)) return;
        var values = LaterCommands.Arguments(command);
        values["Reset"] = ResetCart.Part;
        values["CartId"] = command.CartId;
        values["ProductId"] = command.ProductId;
        values["Mode"] = command.Mode;
        values["Type"] = CartLineTable.Column(command.Type);
        values["IsOffer"] = command.Type == ProductType.Svod;
        values["DateAdd"] = command.DateAdd;
        GiftColumns<CartLineRow>.Fill(values, command.Gift);
        values["Most"] = Cart.MaxLines;
        if (await session.FirstAsync<long>(Refusals, values, cancellationToken) != 0) return;
        await session.ExecuteAsync(Exclude, values, cancellationToken);
        await session.ExecuteAsync(Make, values, cancellationToken);
        await session.ExecuteAsync(Add, values, cancellationToken);
    }
}
