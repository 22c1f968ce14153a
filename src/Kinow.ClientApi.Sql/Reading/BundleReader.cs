using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>Reads what is particular to bundles.</summary>
internal sealed class BundleReader
{
    private PendingResult<RowSet<LinkRow>>? products;

    /// <summary>Has the rows of bundles read with a batch.</summary>
    internal void Ask(RowBatch batch) => products = batch.Set(BundleProductTable.Map, "bundle_id");

    internal ProductBundle Make(ProductBundle bundle, RowSet<ModeRow> modes) => bundle with
    {
        AccessModes = modes.Make(bundle.ProductId, static row => row.Mode),
        ProductIds = products!.Value.Make(bundle.ProductId, static row => row.Id),
    };
}
