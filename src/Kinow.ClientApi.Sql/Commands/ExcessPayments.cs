using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>Finds the payments whose money has come and that no order needs.</summary>
public sealed class ExcessPayments(SqlDatabase database)
{
    internal static readonly string Query =
        $"{PaymentTable.Map.Query} WHERE state = 'paid' AND pays = FALSE ORDER BY date_upd LIMIT @Limit";

    /// <summary>Finds them, the longest known first.</summary>
    /// <param name="limit">Most payments.</param>
    public async Task<IReadOnlyList<ExcessPayment>> FindAsync(int limit, CancellationToken cancellationToken)
    {
        var rows = await database.UseAsync(
            session => session.QueryAsync(Query, new() { ["Limit"] = limit }, PaymentTable.Map.Reading(), cancellationToken),
            cancellationToken);
        return [.. rows.Select(static row => new ExcessPayment(row.Customer, row.Order, row.Payment))];
    }
}
