using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;

namespace Kinow.ClientApi.Embedded;

/// <summary>Countries that no rule names see the same, so they share their search results.</summary>
internal sealed class CountryClasses : IItemKindVisitor<IEnumerable<GeolocationRule>>
{
    private readonly CatalogContent content;
    private readonly HashSet<CountryCode> named = [];

    internal CountryClasses(CatalogContent content)
    {
        this.content = content;
        var rules = new HashSet<GeolocationRule>(ReferenceEqualityComparer.Instance);
        foreach (var kind in ItemKinds.Stored) rules.UnionWith(kind.Accept(this));
        foreach (var rule in rules)
        {
            if (rule.Enabled) named.UnionWith(rule.Countries);
        }
    }

    /// <summary>The country itself when a rule names it, else the unknown country.</summary>
    internal CountryCode ClassOf(CountryCode country) => named.Contains(country) ? country : CountryCode.Unknown;

    IEnumerable<GeolocationRule> IItemKindVisitor<IEnumerable<GeolocationRule>>.Visit<T>(ItemKind<T> kind) =>
        kind.GeolocationOf is { } ruleOf ? content.Of(kind).Select(ruleOf) : [];
}
