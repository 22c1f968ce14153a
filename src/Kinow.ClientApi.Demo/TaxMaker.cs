using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Demo;

/// <summary>Makes taxes: of each country with one a usual rate, of some a lower one for certain titles.</summary>
internal static class TaxMaker
{
    private const long Reduced = 2;

    private static readonly (string Country, decimal Rate, decimal? Reduced, string Name)[] Countries =
    [
        ("FR", 20m, 5.5m, "TVA"),
        ("BE", 21m, 6m, "TVA"),
        ("DE", 19m, 7m, "USt"),
        ("GB", 20m, null, "VAT"),
        ("CH", 8.1m, 2.6m, "TVA"),
        ("TN", 19m, null, "TVA"),
        ("SN", 18m, null, "TVA"),
        ("JP", 10m, null, "JCT"),
    ];

    internal static TaxRates Rates { get; } = new([.. Make()]);

    /// <summary>One in ten titles is taxed less.</summary>
    internal static long? GroupOf(int title) => title % 10 == 4 ? Reduced : null;

    private static IEnumerable<TaxRule> Make()
    {
        var id = 0;
        foreach (var (country, rate, reduced, name) in Countries)
        {
            yield return Rule(++id, null, country, rate, name);
            if (reduced is { } lower) yield return Rule(++id, Reduced, country, lower, name);
        }
    }

    private static TaxRule Rule(int id, long? group, string country, decimal rate, string name) =>
        new(id, group, CountryCode.Parse(country), rate, FormattableString.Invariant($"{name} {rate} %"));
}
