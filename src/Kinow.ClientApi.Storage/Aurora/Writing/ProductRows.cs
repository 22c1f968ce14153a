using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Writing;

/// <summary>Turns products into rows.</summary>
internal sealed class ProductRows(CatalogTables tables, LanguageIds languages, CatalogRows common)
{
    private readonly TitleRows titles = new(tables, languages);

    internal void Add(Product product)
    {
        tables.Product.Add(
        [
            product.Id, SqlNames.Of(product.Type), SqlValues.ToStore(product.Window.From), SqlValues.ToStore(product.Window.To),
            product.Window.VisibleBefore, product.Window.VisibleAfter, product.Active, product.AvailableForOrder,
            product.AvailableInSubscriptions, product.Position, product.Duration, product.DefaultCategoryId,
            .. CatalogRows.Rule(product.Geolocation), SqlValues.ToStore(product.DateAdd), SqlValues.ToStore(product.DateUpd),
        ]);
        var texts = TextRows.Of(
            languages, product.Name, product.Description, product.DescriptionShort, product.LinkRewrite,
            product.MetaTitle, product.MetaDescription, product.MetaKeywords);
        foreach (var text in texts) tables.ProductText.Add([product.Id, text.Language, text.Position, .. text.Values]);
        common.AddParts([product.Id], product.Images, product.Metadata, tables.ProductImage, tables.ProductFeature);
        CatalogRows.AddCountries(product.Geolocation, tables.ProductGeolocation, product.Id);
        for (var i = 0; i < product.Categories.Length; i++)
        {
            tables.ProductCategory.Add(product.Id, product.Categories[i].CategoryId, product.Categories[i].Position, i);
        }

        for (var i = 0; i < product.Tags.Length; i++) tables.ProductTag.Add(product.Id, product.Tags[i].Id, i);
        if (product.Extension is ProductTvod title) titles.Add(title);
        else if (product.Extension is ProductSvod offer) Add(offer);
    }

    private void Add(ProductSvod offer)
    {
        tables.Subscription.Add(offer.ProductId, offer.AccessPeriod, offer.AutoRenewal, offer.TrialPeriod, offer.TrialPercent, offer.Download);
        for (var i = 0; i < offer.CategoryIds.Length; i++) tables.SubscriptionCategory.Add(offer.ProductId, offer.CategoryIds[i], i);
        for (var i = 0; i < offer.AccessModes.Length; i++)
        {
            var mode = offer.AccessModes[i];
            tables.ProductAttribute.Add(
                offer.ProductId, mode.Id, SqlNames.Of(AccessModeType.Subscription), SqlNames.Of(AccessModeMode.All),
                SqlNames.Of(AccessModeQuality.All), SqlValues.ToStore(mode.Price), SqlValues.ToStore(mode.PriceWithoutReduction),
                null, null, null, null, null, i);
        }
    }
}
