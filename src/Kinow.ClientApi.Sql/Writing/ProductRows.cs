using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Writing;

/// <summary>Turns products into rows.</summary>
internal sealed class ProductRows(BulkRows rows, LanguageIds languages, CatalogRows common)
{
    private readonly TitleRows titles = new(rows, languages, common);

    internal void Add(Product product)
    {
        rows.Add(ProductTable.Map, product);
        rows.AddTexts(ProductTable.Texts, product.Id, product, languages);
        common.AddImages(ProductTable.Images, product.Id, product.Images);
        common.AddFacts(ProductTable.Facts, product.Id, product.Metadata);
        common.AddCountries(ProductTable.Countries, product.Id, product.Geolocation);
        foreach (var group in product.Groups.Groups) rows.Add(ProductGroupTable.Map, new(product.Id, group));
        for (var i = 0; i < product.Categories.Length; i++) rows.Add(ProductCategoryTable.Map, new(product.Id, product.Categories[i], i));
        for (var i = 0; i < product.Tags.Length; i++) rows.Add(ProductTagTable.Map, new(product.Id, product.Tags[i].Id, i));
        if (product.Extension is ProductTvod title) titles.Add(title);
        else if (product.Extension is ProductSvod offer) Add(offer);
        else if (product.Extension is ProductBundle bundle) Add(bundle);
        else if (product.Extension is ProductPrepaymentRecharge recharge) Add(recharge);
    }

    // A bundle comes after its titles, whatever their numbers: rows of this table are written after those of all products.
    private void Add(ProductBundle bundle)
    {
        for (var i = 0; i < bundle.ProductIds.Length; i++)
            rows.Add(BundleProductTable.Map, new(bundle.ProductId, bundle.ProductIds[i], i));
        for (var i = 0; i < bundle.AccessModes.Length; i++)
            rows.Add(AccessModeTable.Map, new(bundle.ProductId, bundle.AccessModes[i], i));
    }

    private void Add(ProductSvod offer)
    {
        rows.Add(OfferTable.Map, offer);
        for (var i = 0; i < offer.CategoryIds.Length; i++) rows.Add(OfferCategoryTable.Map, new(offer.ProductId, offer.CategoryIds[i], i));
        Add(offer.ProductId, AccessModeType.Subscription, offer.AccessModes);
    }

    private void Add(ProductPrepaymentRecharge recharge)
    {
        rows.Add(PrepaymentRechargeTable.Map, recharge);
        Add(recharge.ProductId, AccessModeType.Purchase, recharge.AccessModes);
    }

    private void Add(long product, AccessModeType type, IEnumerable<AccessMode> modes)
    {
        var position = 0;
        foreach (var mode in modes)
        {
            rows.Add(AccessModeTable.Map, new(
                product,
                new() { Id = mode.Id, Type = type, Price = mode.Price, PriceWithoutReduction = mode.PriceWithoutReduction },
                position++));
        }
    }
}
