using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>Reads what is particular to recharges.</summary>
internal sealed class RechargeReader
{
    private PendingResult<List<ProductPrepaymentRecharge>>? amounts;
    private Dictionary<long, ProductPrepaymentRecharge>? byId;

    /// <summary>Has the rows of recharges read with a batch.</summary>
    internal void Ask(RowBatch batch)
    {
        byId = null;
        amounts = batch.Rows(PrepaymentRechargeTable.Map, "product_id");
    }

    // One that says nothing of what it credits is not sold.
    internal ProductPrepaymentRecharge Make(ProductPrepaymentRecharge recharge, RowSet<ModeRow> modes)
    {
        byId ??= amounts!.Value.ToDictionary(static row => row.ProductId);
        return byId.TryGetValue(recharge.ProductId, out var known)
            ? known with
            {
                AccessModes = modes.Make(recharge.ProductId, static row => new PrepaymentAccessMode
                {
                    Id = row.Mode.Id,
                    Price = row.Mode.Price,
                    PriceWithoutReduction = row.Mode.PriceWithoutReduction,
                }),
            }
            : recharge;
    }
}
