using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>Reads what is particular to offers.</summary>
internal sealed class OfferReader
{
    private PendingResult<List<ProductSvod>>? terms;
    private PendingResult<RowSet<LinkRow>>? categories;
    private Dictionary<long, ProductSvod>? byId;

    /// <summary>Has the rows of offers read with a batch.</summary>
    internal void Ask(RowBatch batch)
    {
        byId = null;
        terms = batch.Rows(OfferTable.Map, "product_id");
        categories = batch.Set(OfferCategoryTable.Map, "product_id");
    }

    internal ProductSvod Make(ProductSvod offer, RowSet<ModeRow> modes)
    {
        byId ??= terms!.Value.ToDictionary(static row => row.ProductId);
        return byId.GetValueOrDefault(offer.ProductId, offer) with
        {
            AccessModes = modes.Make(offer.ProductId, static row => new SvodAccessMode
            {
                Id = row.Mode.Id,
                Price = row.Mode.Price,
                PriceWithoutReduction = row.Mode.PriceWithoutReduction,
            }),
            CategoryIds = categories!.Value.Make(offer.ProductId, static row => row.Id),
        };
    }
}
