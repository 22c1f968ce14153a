using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Billing;

/// <summary>The taxes of a platform.</summary>
/// <param name="Rules">One for each group and country that has one.</param>
public sealed record TaxRates(ImmutableArray<TaxRule> Rules)
{
    /// <summary>The taxes of a platform that has none.</summary>
    public static TaxRates None { get; } = new([]);

    /// <summary>
    /// The tax of a product; null where there is none. A country that says nothing about a group taxes it like products of the default one.
    /// </summary>
    /// <param name="group">The product's tax group; null for the default one.</param>
    /// <param name="country">Where the buyer is.</param>
    public TaxRule? Find(long? group, CountryCode country)
    {
        TaxRule? common = null;
        foreach (var rule in Rules)
        {
            if (rule.Country != country) continue;
            if (rule.Group == group) return rule;
            if (rule.Group is null) common ??= rule;
        }

        return common;
    }
}
