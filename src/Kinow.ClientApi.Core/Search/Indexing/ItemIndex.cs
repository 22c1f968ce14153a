using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Search.Indexing;

/// <summary>
/// The words of all items of one kind. Fields are indexed when they are first looked into, once so much has been read without the index
/// that making it costs less. It is safe for concurrent use, and the items never change.
/// </summary>
/// <typeparam name="T">The kind of item.</typeparam>
public sealed class ItemIndex<T>
    where T : class
{
    /// <summary>To index a text costs about as much as to read it so many times.</summary>
    internal const int ReadingsWorthAnIndex = 8;

    private readonly FieldSet<T> fields;
    private readonly Lazy<T[]> items;
    private readonly Lazy<Dictionary<T, int>> numbers;
    private readonly Lazy<Dictionary<string, ImmutableArray<Fact>>> facts;
    private readonly ConcurrentDictionary<string, Lazy<TextIndex>> texts = new(StringComparer.Ordinal);
    private long readings;

    /// <summary>An index that is made as far as it is needed.</summary>
    /// <param name="fields">The fields of the items.</param>
    /// <param name="items">All items, each once.</param>
    public ItemIndex(FieldSet<T> fields, Func<IEnumerable<T>> items)
    {
        this.fields = fields;
        this.items = new(() => [.. items()]);
        numbers = new(() =>
        {
            var byItem = new Dictionary<T, int>(this.items.Value.Length, ReferenceEqualityComparer.Instance);
            for (var i = 0; i < this.items.Value.Length; i++) byItem[this.items.Value[i]] = i;
            return byItem;
        });
        facts = new(ReadFacts);
    }

    /// <summary>How many items there are.</summary>
    internal int Count => items.Value.Length;

    /// <summary>Whether a search over so many items with so many clauses shall use the index. It counts what is read without it.</summary>
    internal bool IsWorth(int searched, int clauses) =>
        Interlocked.Add(ref readings, (long)searched * clauses) >= (long)ReadingsWorthAnIndex * Count;

    /// <summary>Whether searching items with it costs less than to index them: some may be missing, and are read for each clause.</summary>
    internal bool Serves(T[] searched, int clauses)
    {
        var missing = 0L;
        foreach (var item in searched)
        {
            if (NumberOf(item) < 0) missing++;
        }

        return missing * clauses <= (long)ReadingsWorthAnIndex * searched.Length / 2;
    }

    /// <summary>The number of an item; −1 where it is not in the index.</summary>
    internal int NumberOf(T item) => numbers.Value.GetValueOrDefault(item, -1);

    /// <summary>The words of a field. Only names of metadata that items have are kept.</summary>
    internal TextIndex TextsOf(SearchField<T> field)
    {
        if (field.MetadataName is not { } name) return Keep(field.Name, () => Index(field));
        return facts.Value.ContainsKey(name) ? Keep("metadata." + name, () => Index(name)) : Index(name);
    }

    /// <summary>The facts with a folded name.</summary>
    internal ImmutableArray<Fact> FactsOf(string name) => facts.Value.GetValueOrDefault(name, []);

    private TextIndex Keep(string name, Func<TextIndex> make) =>
        texts.GetOrAdd(name, static (_, make) => new(make), make).Value;

    private TextIndex Index(SearchField<T> field)
    {
        var values = new FieldValues();
        return new(Count, field.Kind == FieldKind.Keyword, item =>
        {
            values.Read(field, items.Value[item]);
            return values.Texts;
        });
    }

    private TextIndex Index(string name)
    {
        var byItem = FactsOf(name).ToLookup(static fact => fact.Item, static fact => fact.Value);
        return new(Count, isWhole: false, item => [.. byItem[item].SelectMany(static value => value.Values.ToArray())]);
    }

    private Dictionary<string, ImmutableArray<Fact>> ReadFacts()
    {
        var byName = new Dictionary<string, ImmutableArray<Fact>.Builder>(StringComparer.Ordinal);
        for (var item = 0; item < Count; item++)
        {
            foreach (var fact in fields.MetadataOf(items.Value[item]))
            {
                foreach (var name in NamesOf(fact))
                {
                    if (!byName.TryGetValue(name, out var known)) byName.Add(name, known = ImmutableArray.CreateBuilder<Fact>());
                    known.Add(new(item, fact.Value));
                }
            }
        }

        return byName.ToDictionary(static pair => pair.Key, static pair => pair.Value.DrainToImmutable(), StringComparer.Ordinal);
    }

    private static IEnumerable<string> NamesOf(Metadata fact) =>
        fact.Name.Values.ToArray().Select(static name => TextFolding.Fold(name.Value).Trim(' ')).Distinct(StringComparer.Ordinal);
}
