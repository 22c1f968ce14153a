using System.Collections.Immutable;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Sql.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Operating;

/// <summary>The orders that operators name.</summary>
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
}
