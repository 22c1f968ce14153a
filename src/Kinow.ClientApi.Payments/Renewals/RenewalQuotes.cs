using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Renewals;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Payments.Renewals;

/// <summary>What the next periods of a page of subscriptions cost today, each as its owner sees the offer.</summary>
internal sealed class RenewalQuotes
{
    private readonly PlatformSettings settings;
    private readonly Dictionary<long, RenewalQuote?> byAccess;

    private RenewalQuotes(PlatformSettings settings, Dictionary<long, RenewalQuote?> byAccess) =>
        (this.settings, this.byAccess) = (settings, byAccess);

    /// <summary>The platform's settings.</summary>
    public PlatformSettings Settings => settings;

    /// <summary>Reads them: one call for each audience that there is in the page.</summary>
    public static async Task<RenewalQuotes> ReadAsync(
        ICatalogStore catalog, IReadOnlyList<DueRenewal> page, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        var settings = await catalog.GetSettingsAsync(null, cancellationToken);
        var quotes = new Dictionary<long, RenewalQuote?>(page.Count);
        foreach (var alike in page.GroupBy(static due => (due.Country, due.Groups)))
        {
            var audience = new CatalogAudience(alike.Key.Country, Languages(settings, settings.DefaultLanguage.Code), instant)
            {
                Groups = alike.Key.Groups,
            };
            long[] ids = [.. alike.Select(static due => due.OfferId).Distinct()];
            var offers = await catalog.GetAsync(ItemKinds.Product, ids, new(audience), cancellationToken);
            var byId = ids.Zip(offers).ToDictionary(static pair => pair.First, static pair => pair.Second);
            foreach (var due in alike)
                quotes[due.Access.Id] = RenewalQuote.Of(byId[due.OfferId], due.Currency, settings, instant);
        }

        return new(settings, quotes);
    }

    /// <summary>What the next period costs; null where its offer is not sold any more.</summary>
    public RenewalQuote? Of(DueRenewal due) => byAccess[due.Access.Id];

    /// <summary>What names are written in for an owner.</summary>
    public LanguageChain LanguagesOf(DueRenewal due) => Languages(settings, due.Language);

    /// <summary>Reads what is the same for everybody.</summary>
    public static ReadContext Anybody(PlatformSettings settings, DateTimeOffset instant) =>
        new(new(CountryCode.Unknown, Languages(settings, settings.DefaultLanguage.Code), instant));

    private static LanguageChain Languages(PlatformSettings settings, LanguageCode language)
    {
        var usual = settings.DefaultLanguage.Code;
        return new(language == LanguageCode.None ? usual : language, usual);
    }
}
