using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>Reads vouchers, and how often they were used.</summary>
internal static class VoucherReader
{
    private static readonly string UseQuery = $"SELECT voucher_id, COUNT(*) FROM {VoucherUseTable.Map.Sql} WHERE ";

    internal static async Task<Voucher[]> ReadAsync(SnapshotReaders readers, IdFilter ids)
    {
        var batch = readers.Rows.Batch(ids);
        var rows = batch.Rows(VoucherTable.Map, "id");
        var texts = batch.Texts(VoucherTable.Texts);
        var products = batch.Set(VoucherProductTable.Map, "voucher_id");
        var uses = batch.Rows(
            $"{UseQuery}{ids.On("voucher_id")} GROUP BY voucher_id", static row => (Voucher: row.GetInt64(0), Count: row.GetInt64(1)));
        await batch.RunAsync();
        var counts = uses.Value.ToDictionary(static use => use.Voucher, static use => (int)Math.Min(int.MaxValue, use.Count));
        return
        [
            .. rows.Value.OrderBy(static row => row.Id).Select(row => row with
            {
                Name = readers.Rows.Texts(texts.Value, row.Id)[VoucherTable.Name],
                ProductIds = products.Value.Make(row.Id, static product => product.Product),
                Used = counts.GetValueOrDefault(row.Id),
            }),
        ];
    }
}
