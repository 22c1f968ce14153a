using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Core.Renewals;

/// <summary>What a period of an offer costs today.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="Terms">What is particular to it.</param>
/// <param name="Mode">The way that it is sold.</param>
/// <param name="Currency">The currency that is charged.</param>
/// <param name="Price">The price in it, tax included.</param>
public sealed record RenewalQuote(Product Offer, ProductSvod Terms, AccessMode Mode, Currency Currency, decimal Price)
{
    /// <summary>What an offer costs; null where it is not sold any more, does not renew itself, or has no price in the currency.</summary>
    /// <param name="offer">The offer as the owner sees it; null where there is none to see.</param>
    /// <param name="currency">ISO 4217 code of the currency that is charged.</param>
    public static RenewalQuote? Of(Product? offer, string currency, PlatformSettings settings, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (offer is not { Active: true, Extension: ProductSvod { AutoRenewal: true, AccessPeriod: > 0 } terms }) return null;
        if (!SaleRules.IsOrderable(offer) || !offer.Window.IsPublishedAt(instant)) return null;
        if (terms.AccessModes.FirstOrDefault(static mode => mode.Price is not null) is not { } mode) return null;
        return settings.Currencies.FirstOrDefault(known => known.IsoCode == currency) is { } charged
            ? new(offer, terms, mode, charged, charged.Convert(mode.Price!.Value))
            : null;
    }
}
