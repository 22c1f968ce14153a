namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A product that a voucher takes something off. Products of a voucher have no order but that of their ids.</summary>
internal sealed record VoucherProductRow(long Owner, long Product) : IOwnedRow
{
    public int Position => 0;

    public long Key => Product;
}
