using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The products that vouchers take something off.</summary>
internal static class VoucherProductTable
{
    internal static readonly MappedTable<VoucherProductRow> Map = new("voucher_product", Read);

    private static readonly ReadColumn<long> Voucher = Map.Column("voucher_id", SqlTypes.Long, static row => row.Owner);
    private static readonly ReadColumn<long> Product = Map.Column("product_id", SqlTypes.Long, static row => row.Product);

    static VoucherProductTable() => Map.Announces(ChangeAggregate.Of(ItemKinds.Voucher).Part("voucher_id"));

    private static VoucherProductRow Read(SqlRow row) => new(row.Get(Voucher), row.Get(Product));
}
