using System.Collections.Frozen;
using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Search.Fields;

/// <summary>The searchable fields of one kind of item.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
public sealed class FieldSet<T> : SearchSchema
{
    private const string MetadataPrefix = "metadata.";

    private readonly FrozenDictionary<string, SearchField<T>> byName;
    private readonly Func<T, ImmutableArray<Metadata>>? metadata;

    internal FieldSet(
        ImmutableArray<SearchField<T>> fields,
        Func<T, ImmutableArray<Metadata>>? metadata = null,
        params ReadOnlySpan<(string Alias, string Name)> aliases)
    {
        this.metadata = metadata;
        var named = fields.ToDictionary(static field => field.Name, StringComparer.Ordinal);
        foreach (var (alias, name) in aliases) named.Add(alias, named[name]);
        byName = named.ToFrozenDictionary(StringComparer.Ordinal);
        Fields = fields;
        FreeTextFields = [.. fields.Where(static field => field.FreeTextWeight > 0).OrderByDescending(
            static field => field.FreeTextWeight)];
        FreeText = [.. FreeTextFields];
        Names = [.. fields.Select(static field => field.Name), .. metadata is null ? [] : new[] { MetadataPrefix + "<name>" }];
    }

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; }

    /// <summary>The fields themselves, each once, without those of metadata.</summary>
    public ImmutableArray<SearchField<T>> Fields { get; }

    /// <summary>Whether items have metadata that queries may name as <c>metadata.&lt;name&gt;</c>.</summary>
    public bool HasMetadata => metadata is not null;

    /// <inheritdoc/>
    public override ImmutableArray<SearchField> FreeText { get; }

    internal ImmutableArray<SearchField<T>> FreeTextFields { get; }

    /// <summary>What an item is ordered by, of a field whose numbers do not depend on the audience.</summary>
    internal Func<T, long> NumberOf(string name)
    {
        var sort = byName[name].Sort!;
        return item => sort(item, FieldValues.Nobody).Number;
    }

    /// <summary>The metadata of an item.</summary>
    public ImmutableArray<Metadata> MetadataOf(T item) => metadata is null ? [] : metadata(item);

    /// <inheritdoc/>
    public override SearchField? Find(string name)
    {
        if (byName.TryGetValue(name, out var field)) return field;
        if (metadata is null || name.Length <= MetadataPrefix.Length || !name.StartsWith(MetadataPrefix, StringComparison.Ordinal))
        {
            return null;
        }

        var feature = TextFolding.Fold(name[MetadataPrefix.Length..]);
        return new SearchField<T>(name, FieldKind.Text, MatchMetadata(metadata, feature))
        {
            NumericText = true,
            MetadataName = feature.Trim(' '),
        };
    }

    private static FieldMatch<T> MatchMetadata(Func<T, ImmutableArray<Metadata>> read, string feature) => (item, matcher, _) =>
    {
        foreach (var fact in read(item))
        {
            if (HasName(fact.Name, feature) && matcher.Matches(fact.Value)) return true;
        }

        return false;
    };

    private static bool HasName(LocalizedText text, string folded)
    {
        foreach (ref readonly var value in text.Values)
        {
            if (TextFolding.Fold(value.Value) == folded) return true;
        }

        return false;
    }
}
