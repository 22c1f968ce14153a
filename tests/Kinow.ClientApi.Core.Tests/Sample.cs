using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Tests;

/// <summary>Objects that tests begin with.</summary>
internal static class Sample
{
    internal static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    internal static readonly LanguageCode En = LanguageCode.Parse("en");
    internal static readonly LanguageCode Fr = LanguageCode.Parse("fr");
    internal static readonly LanguageCode Ar = LanguageCode.Parse("ar");
    internal static readonly CountryCode France = CountryCode.Parse("FR");

    internal static CatalogAudience Audience(string country = "FR", DateTimeOffset? at = null) => new(
        CountryCode.TryParse(country, out var code) ? code : CountryCode.Unknown, new LanguageChain(Fr, En), at ?? Now);

    internal static LocalizedText Text(string english) => LocalizedText.Of(En, english);

    internal static ListRequest Request(SearchSchema schema, ListArguments arguments)
    {
        var error = ListRequest.TryCreate(schema, arguments, out var request);
        Assert.Null(error);
        return request;
    }

    internal static Product Title(long id, string name = "Title", ProductTvod? extension = null) => new()
    {
        Id = id,
        Name = Text(name),
        Extension = extension ?? new ProductTvod
        {
            ProductId = id,
            AccessModes = [new() { Id = new(1, 1), Type = AccessModeType.Rent, Price = 3.50m }],
            Videos = [Film(id)],
        },
    };

    internal static Video Film(long productId) =>
        new() { Id = productId * 1000, ProductId = productId, Download = true, Subscription = true };

    internal static GeolocationRule Rule(GeolocationBehavior listed, GeolocationBehavior others, params string[] countries) => new()
    {
        Enabled = true,
        ListedCountries = listed,
        OtherCountries = others,
        Countries = [.. countries.Select(static code => CountryCode.Parse(code))],
    };

    internal static long[] Ids(IEnumerable<Product> products) => [.. products.Select(static product => product.Id)];
}
