using System.Collections.Concurrent;
using Kinow.ClientApi.ReadModel.Reading.Caching;

namespace Kinow.ClientApi.ReadModel.Reading.Lists;

/// <summary>The pages of one list of one document that were asked for lately. Few, for callers choose what they ask for.</summary>
internal sealed class PartPages<T>
{
    private const int Most = 32;

    private readonly ConcurrentDictionary<PageKey, PartPage<T>> pages = new(concurrencyLevel: 1, capacity: 3);

    internal PartPage<T>? Find(PageKey key) => pages.GetValueOrDefault(key);

    internal void Set(PageKey key, PartPage<T> page)
    {
        if (pages.Count >= Most) pages.Clear();
        pages[key] = page;
    }
}
