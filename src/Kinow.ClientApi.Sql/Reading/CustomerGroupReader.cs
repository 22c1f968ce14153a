using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>Reads groups of customers.</summary>
internal static class CustomerGroupReader
{
    internal static async Task<CustomerGroup[]> ReadAsync(SnapshotReaders readers, IdFilter ids)
    {
        var batch = readers.Rows.Batch(ids);
        var rows = batch.Rows(CustomerGroupTable.Map, "id");
        var texts = batch.Texts(CustomerGroupTable.Texts);
        await batch.RunAsync();
        return
        [
            .. rows.Value.OrderBy(static row => row.Id)
                .Select(row => row with { Name = readers.Rows.Texts(texts.Value, row.Id)[CustomerGroupTable.Name] }),
        ];
    }
}
