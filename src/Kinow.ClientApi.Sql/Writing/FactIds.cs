using System.Collections.Immutable;
using System.Text;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Writing;

/// <summary>Finds the value that a fact states among those its feature offers, or makes one of its own.</summary>
internal sealed class FactIds
{
    private readonly BulkRows rows;
    private readonly LanguageIds languages;
    private readonly Dictionary<long, string> names = [];
    private readonly Dictionary<(long Feature, string Value), long> values = [];
    private long last;

    internal FactIds(BulkRows rows, LanguageIds languages, ImmutableArray<Feature> features)
    {
        (this.rows, this.languages) = (rows, languages);
        foreach (var feature in features)
        {
            names.Add(feature.Id, Key(feature.Name));
            rows.Add(FeatureTable.Map, new(feature.Id, feature.Position));
            rows.AddTexts(FeatureTable.Texts, feature.Id, feature, languages);
            for (var i = 0; i < feature.Values.Length; i++) Add(feature.Id, feature.Values[i], isCustom: false, i);
        }
    }

    /// <summary>The number of the value that a fact states.</summary>
    /// <exception cref="ArgumentException">The fact is of no feature, or calls its feature by another name.</exception>
    internal long Of(Metadata fact)
    {
        if (!names.TryGetValue(fact.Id, out var name) || name != Key(fact.Name))
            throw new ArgumentException($"There is no feature {fact.Id} called “{fact.Name}”.", nameof(fact));
        return values.TryGetValue((fact.Id, Key(fact.Value)), out var id) ? id : Add(fact.Id, new(last + 1, fact.Value), isCustom: true, 0);
    }

    private long Add(long feature, FeatureValue value, bool isCustom, int position)
    {
        last = Math.Max(last, value.Id);
        values.TryAdd((feature, Key(value.Value)), value.Id);
        rows.Add(FeatureValueTable.Map, new(value.Id, feature, isCustom, position));
        rows.AddTexts(FeatureValueTable.Texts, value.Id, value, languages);
        return value.Id;
    }

    private static string Key(LocalizedText text)
    {
        var key = new StringBuilder();
        foreach (var value in text.Values) key.Append(value.Language.ToString()).Append(value.Value).Append('\0');
        return key.ToString();
    }
}
