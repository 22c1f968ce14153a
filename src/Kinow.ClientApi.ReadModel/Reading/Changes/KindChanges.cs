using System.Collections.Concurrent;
using Kinow.ClientApi.Search.Documents;

namespace Kinow.ClientApi.ReadModel.Reading.Changes;

/// <summary>When a container has seen changes of one kind, in milliseconds of the cache's clock. Safe for concurrent use.</summary>
internal sealed class KindChanges
{
    /// <summary>Before everything.</summary>
    internal const long Never = long.MinValue / 2;

    // Above, all documents of the kind count as changed.
    private const int MostIds = 4096;

    private volatile ConcurrentDictionary<long, long> ids = new();
    private int count;
    private long any = Never;
    private long all = Never;

    /// <summary>When any document of the kind changed last: what lists depend on.</summary>
    internal long LastAt => Volatile.Read(ref any);

    /// <summary>When all documents of the kind may have changed last.</summary>
    internal long AllAt => Volatile.Read(ref all);

    /// <summary>When a document was told of last, since all of them may have changed; long ago where it was not.</summary>
    internal long ToldAt(long id) => Volatile.Read(ref count) > 0 && ids.TryGetValue(id, out var at) ? at : Never;

    /// <summary>When a document may have changed last.</summary>
    internal long AtOf(long id) => Math.Max(ToldAt(id), AllAt);

    /// <summary>Takes note of a change. One thread at a time.</summary>
    /// <param name="id">The id of the document; empty for all.</param>
    /// <param name="now">When the change was seen.</param>
    internal void Add(string id, long now)
    {
        Volatile.Write(ref any, now);

        // The settings are the one document that has no number.
        if (count >= MostIds || !DocumentId.TryParse(id, out var number))
        {
            Volatile.Write(ref all, now);
            Volatile.Write(ref count, 0);
            ids = new();
            return;
        }

        ids[number] = now;
        Volatile.Write(ref count, ids.Count);
    }
}
