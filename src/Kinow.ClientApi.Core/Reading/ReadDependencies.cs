using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Reading;

/// <summary>
/// What was read for an answer: as long as nothing of it changes, the answer stays the same for all whom it is for. Bounded: beyond
/// <see cref="MostKeys"/> it holds the kinds that were read. Safe for concurrent use.
/// </summary>
public sealed class ReadDependencies
{
    /// <summary>The most that is told apart.</summary>
    public const int MostKeys = 2_000;

    private readonly Lock gate = new();
    private readonly HashSet<Dependency> keys = [Dependency.Settings];
    private bool isCoarse;
    private DateTimeOffset until = DateTimeOffset.MaxValue;

    /// <summary>
    /// The first instant at which the answer may differ although nothing is written: a publication window of what was read opens or
    /// closes. The end of time where none does.
    /// </summary>
    public DateTimeOffset Until
    {
        get
        {
            lock (gate) return until;
        }
    }

    /// <summary>Takes note of something that was read.</summary>
    public void Add(Dependency key)
    {
        lock (gate)
        {
            if (isCoarse) key = key.Coarse;
            if (!keys.Add(key) || keys.Count <= MostKeys) return;
            isCoarse = true;
            var kinds = keys.Select(static read => read.Coarse).ToList();
            keys.Clear();
            keys.UnionWith(kinds);
        }
    }

    /// <summary>Takes note of how long what was read holds.</summary>
    public void Narrow(in Validity validity) => Narrow(validity.Until);

    /// <summary>Takes note of an instant at which what was read may differ.</summary>
    public void Narrow(DateTimeOffset edge)
    {
        lock (gate)
        {
            if (edge < until) until = edge;
        }
    }

    /// <summary>All of it, in no particular order.</summary>
    public ImmutableArray<Dependency> ToImmutable()
    {
        lock (gate) return [.. keys];
    }
}
