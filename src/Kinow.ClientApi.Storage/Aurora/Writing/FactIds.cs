using System.Collections.Immutable;
using System.Text;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Storage.Aurora.Writing;

/// <summary>Finds the value that a fact states among those its feature offers, or makes one of its own.</summary>
internal sealed class FactIds
{
    private readonly CatalogTables tables;
    private readonly LanguageIds languages;
    private readonly Dictionary<long, string> names = [];
    private readonly Dictionary<(long Feature, string Value), long> values = [];
    private long last;

    internal FactIds(CatalogTables tables, LanguageIds languages, ImmutableArray<Feature> features)
    {
        (this.tables, this.languages) = (tables, languages);
        foreach (var feature in features)
        {
            names.Add(feature.Id, Key(feature.Name));
            tables.Feature.Add(feature.Id, feature.Position);
            foreach (var text in TextRows.Of(languages, feature.Name)) tables.FeatureText.Add([feature.Id, text.Language, text.Position, .. text.Values]);
            for (var i = 0; i < feature.Values.Length; i++) Add(feature.Id, feature.Values[i].Id, feature.Values[i].Value, isCustom: false, i);
        }
    }

    /// <summary>The number of the value that a fact states.</summary>
    /// <exception cref="ArgumentException">The fact is of no feature, or calls its feature by another name.</exception>
    internal long Of(Metadata fact)
    {
        if (!names.TryGetValue(fact.Id, out var name) || name != Key(fact.Name))
            throw new ArgumentException($"There is no feature {fact.Id} called “{fact.Name}”.", nameof(fact));
        return values.TryGetValue((fact.Id, Key(fact.Value)), out var id) ? id : Add(fact.Id, last + 1, fact.Value, isCustom: true, 0);
    }

    private long Add(long feature, long id, LocalizedText value, bool isCustom, int position)
    {
        last = Math.Max(last, id);
        values.TryAdd((feature, Key(value)), id);
        tables.FeatureValue.Add(id, feature, isCustom, position);
        foreach (var text in TextRows.Of(languages, value)) tables.FeatureValueText.Add([id, text.Language, text.Position, .. text.Values]);
        return id;
    }

    private static string Key(LocalizedText text)
    {
        var key = new StringBuilder();
        foreach (var value in text.Values) key.Append(value.Language.ToString()).Append(value.Value).Append('\0');
        return key.ToString();
    }
}
