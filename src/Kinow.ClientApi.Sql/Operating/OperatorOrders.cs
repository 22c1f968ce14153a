using System.Collections.Immutable;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Operating;

/// <summary>The orders that operators name, and what they settle of them.</summary>
public sealed class OperatorOrders(SqlDatabase database)
{
    private const string ByReference = "SELECT id FROM customer_order WHERE reference = @Reference";

    private readonly PaymentBooks books = new(database);

    /// <summary>The orders that an identifier or a reference names; two only where a reference was given twice.</summary>
    public async Task<ImmutableArray<BookedOrder>> FindAsync(string name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(name);
        var ids = Guid.TryParse(name, out var id)
            ? [id]
            : await database.UseAsync(
                session => session.QueryAsync<Guid>(
                    ByReference, new() { ["Reference"] = name.Trim().ToUpperInvariant() }, cancellationToken),
                cancellationToken);
        var found = ImmutableArray.CreateBuilder<BookedOrder>();
        foreach (var order in ids)
        {
            if (await books.FindAsync(order, cancellationToken) is { } booked) found.Add(booked);
        }

        return found.DrainToImmutable();
    }

    /// <summary>Settles a payment and ends the operator's action, in one transaction.</summary>
    /// <exception cref="CommandRejectedException">The command contradicts the rows.</exception>
    public Task SettleAsync(SettlePayment command, Guid action, string detail, CancellationToken cancellationToken)
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
