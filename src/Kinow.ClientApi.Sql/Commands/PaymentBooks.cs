using System.Collections.Immutable;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>The books in the tables.</summary>
public sealed class PaymentBooks(SqlDatabase database) : IPaymentBooks
{
    internal const string Due = "SELECT order_id, date_check FROM open_order WHERE date_check <= @Now ORDER BY date_check LIMIT @Limit";

    internal const string Open = """
        SELECT open_order.order_id FROM open_order
        JOIN customer_order ON customer_order.id = open_order.order_id
        WHERE customer_order.date_add >= @Since AND open_order.order_id > @After
        ORDER BY open_order.order_id LIMIT @Limit
        """;

    internal const string OfPayment = "SELECT order_id FROM payment WHERE gateway = @Gateway AND id = @Id";

    internal static readonly string Excess =
        $"{PaymentTable.Map.Query} WHERE state = 'paid' AND pays = FALSE AND (dispute IS NULL OR dispute = 'won') "
        + "ORDER BY date_upd LIMIT @Limit";

    private const string PutOff = "UPDATE open_order SET date_check = @Next WHERE order_id = @OrderId AND date_check = @Was";
    private const string Forget = "DELETE FROM open_order WHERE order_id = @OrderId AND date_check = @Was";

    /// <inheritdoc/>
    public async ValueTask<ImmutableArray<BookedOrder>> TakeDueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken)
    {
        var due = await database.UseAsync(
            session => session.QueryAsync(
                Due,
                new() { ["Now"] = now, ["Limit"] = limit },
                static row => (Id: Mapping.SqlTypes.Uuid.Read(row, 0), Check: Mapping.SqlTypes.Instant.Read(row, 1)),
                cancellationToken),
            cancellationToken);
        var taken = ImmutableArray.CreateBuilder<BookedOrder>();
        foreach (var (id, check) in due)
        {
            var booked = await FindAsync(id, cancellationToken);
            if (await TakeAsync(id, booked, check, now, cancellationToken)) taken.Add(booked!);
        }
        return taken.DrainToImmutable();
    }

    /// <inheritdoc/>
    public async ValueTask<ImmutableArray<BookedOrder>> FindOpenAsync(
        DateTimeOffset since, Guid? after, int limit, CancellationToken cancellationToken)
    {
        var ids = await database.UseAsync(
            session => session.QueryAsync<Guid>(
                Open,
                new() { ["Since"] = since, ["After"] = after ?? Guid.Empty, ["Limit"] = limit },
                cancellationToken),
            cancellationToken);
        var found = ImmutableArray.CreateBuilder<BookedOrder>();
        foreach (var id in ids)
        {
            if (await FindAsync(id, cancellationToken) is { } booked) found.Add(booked);
        }
        return found.DrainToImmutable();
    }

    /// <inheritdoc/>
    public async ValueTask<BookedOrder?> FindAsync(Guid order, CancellationToken cancellationToken) =>
        await database.UseAsync(session => new OrderRows(session, cancellationToken).FindAsync(order), cancellationToken) is { } row
            ? new(row.Customer, row.Order)
            : null;

    /// <inheritdoc/>
    public async ValueTask<BookedOrder?> FindByPaymentAsync(string gateway, string paymentId, CancellationToken cancellationToken)
    {
        var found = await database.UseAsync(
            session => session.QueryAsync<Guid>(
                OfPayment, new() { ["Gateway"] = gateway, ["Id"] = paymentId }, cancellationToken),
            cancellationToken);
        return found is [var order] ? await FindAsync(order, cancellationToken) : null;
    }

    /// <inheritdoc/>
    public async ValueTask<ImmutableArray<BookedPayment>> FindExcessAsync(int limit, CancellationToken cancellationToken)
    {
        var rows = await database.UseAsync(
            session => session.QueryAsync(Excess, new() { ["Limit"] = limit }, PaymentTable.Map.Reading(), cancellationToken),
            cancellationToken);
        return [.. rows.Select(static row => new BookedPayment(row.Customer, row.Order, row.Payment))];
    }

    // Who has moved the time of the next look has taken the order; others have read another time.
    private async Task<bool> TakeAsync(
        Guid id, BookedOrder? booked, DateTimeOffset check, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var isOpen = booked is not null && OpenOrderRules.IsOpen(booked.Order);
        var values = new SqlArguments
        {
            ["OrderId"] = id,
            ["Was"] = check,
            ["Next"] = isOpen ? OpenOrderRules.NextCheck(booked!.Order, now) : null,
        };
        var moved = await database.UseAsync(
            session => session.ExecuteAsync(isOpen ? PutOff : Forget, values, cancellationToken), cancellationToken);
        return isOpen && moved == 1;
    }
}
