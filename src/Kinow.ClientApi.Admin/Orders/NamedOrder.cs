using Kinow.ClientApi.Admin.Auditing;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Sql.Operating;

namespace Kinow.ClientApi.Admin.Orders;

/// <summary>Finds the order that a person names.</summary>
internal static class NamedOrder
{
    /// <summary>The order of an identifier or a reference. The book says then that the command is about it.</summary>
    /// <exception cref="AdminException">There is none, or there are several.</exception>
    public static async Task<BookedOrder> FindAsync(AuditedRun run, string name, CancellationToken cancellationToken)
    {
        var found = await new OperatorOrders(run.Database).FindAsync(name, cancellationToken);
        if (found.IsEmpty) throw new AdminException(ExitCodes.Refused, "There is no such order.");
        if (found.Length > 1)
        {
            var ids = string.Join(", ", found.Select(static booked => booked.Order.Id.ToString("D")));
            throw new AdminException(ExitCodes.Refused, $"There are several of this reference. Name one by its identifier: {ids}.");
        }

        await run.Book.SetOrderAsync(run.Action.Id, found[0].Order.Id, cancellationToken);
        return found[0];
    }
}
