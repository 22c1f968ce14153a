using System.Collections.Concurrent;
using Kinow.ClientApi.Core.Search.Indexing;
using Kinow.ClientApi.ReadModel.Reading.Caching;

namespace Kinow.ClientApi.ReadModel.Reading.Lists;

/// <summary>
/// The pages of one list of one document that were asked for lately, and the words of all its parts. Few pages, for callers choose what
/// they ask for.
/// </summary>
internal sealed class PartPages<T>(Func<ItemIndex<T>> makeWords)
    where T : class
{
    private const int Most = 32;

    private readonly ConcurrentDictionary<PageKey, PartPage<T>> pages = new(concurrencyLevel: 1, capacity: 3);
    private ItemIndex<T>? words;

    /// <summary>The words of all parts, whoever may see them. They hold nothing until a search is worth it.</summary>
    internal ItemIndex<T> Words => LazyInitializer.EnsureInitialized(ref words, makeWords);

    internal PartPage<T>? Find(PageKey key) => pages.GetValueOrDefault(key);

    internal void Set(PageKey key, PartPage<T> page)
    {
        if (pages.Count >= Most) pages.Clear();
        pages[key] = page;
    }
}
