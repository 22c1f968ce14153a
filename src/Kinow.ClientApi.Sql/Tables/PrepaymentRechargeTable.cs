using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>What recharges credit; amounts in the platform's default currency.</summary>
internal static class PrepaymentRechargeTable
{
    internal static readonly MappedTable<ProductPrepaymentRecharge> Map = new("prepayment_recharge", Read);

    private static readonly ReadColumn<long> Product = Map.Column("product_id", SqlTypes.Long, static recharge => recharge.ProductId);
    private static readonly ReadColumn<decimal> Amount = Map.Column("amount", SqlTypes.Money, static recharge => recharge.Amount);
    private static readonly ReadColumn<decimal> Bonus = Map.Column("bonus", SqlTypes.Money, static recharge => recharge.Bonus);

    static PrepaymentRechargeTable() => Map.Announces(ChangeAggregate.Product.Part("product_id"));

    private static ProductPrepaymentRecharge Read(SqlRow row) => new()
    {
        ProductId = row.Get(Product),
        Amount = row.Get(Amount),
        Bonus = row.Get(Bonus),
    };
}
