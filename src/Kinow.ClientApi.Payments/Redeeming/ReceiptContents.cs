using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Carts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Payments.Receipts;

namespace Kinow.ClientApi.Payments.Redeeming;

/// <summary>What orders of receipts sell. It depends on the receipt and the catalogue alone, and not on who shows it.</summary>
public sealed class ReceiptContents(ICatalogStore catalog, TimeProvider time)
{
    /// <summary>
    /// What a receipt is for; null when the platform does not say what the store's product is, or that it is credit, which is not sold in
    /// app stores.
    /// </summary>
    /// <exception cref="Core.Availability.StoreUnavailableException">The catalogue is out of reach.</exception>
    public async ValueTask<OrderContent?> FindAsync(StoreReceipt receipt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        var settings = await catalog.GetSettingsAsync(null, cancellationToken);
        if (settings.StoreProducts.Find(receipt.Store, receipt.ProductId) is not { AccessMode: var mode }) return null;
        var language = new LanguageChain(settings.DefaultLanguage.Code, settings.DefaultLanguage.Code);
        var audience = new CatalogAudience(receipt.Country ?? CountryCode.Unknown, language, time.GetUtcNow());
        if (await catalog.GetProductsAsync(new[] { mode.ProductId }, new(audience), cancellationToken) is not [{ } product]) return null;
        if (product.Extension is ProductPrepaymentRecharge) return null;
        var hasPrice = receipt is { Price: not null, Currency: { } code } && MinorUnits.IsCode(code);
        var sale = new StoreSale
        {
            Product = product,
            Mode = mode.Number,
            Price = hasPrice ? receipt.Price : receipt.Price == 0 ? 0 : null,
            Currency = hasPrice ? CurrencyOf(receipt.Currency!, settings) : settings.DefaultCurrency,
            Country = receipt.Country,
            IsTrial = receipt.IsTrial,
        };
        return sale.ToContent(settings.Taxes, language);
    }

    // The store may sell in currencies that the platform does not.
    private static Currency CurrencyOf(string code, PlatformSettings settings) =>
        settings.Currencies.FirstOrDefault(currency => currency.IsoCode == code)
        ?? new(0, code, code, "", code, 1, MinorUnits.ExponentOf(code));
}
