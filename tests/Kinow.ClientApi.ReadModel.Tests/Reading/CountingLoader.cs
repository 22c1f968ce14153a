using Kinow.ClientApi.ReadModel.Reading.Loading;

namespace Kinow.ClientApi.ReadModel.Tests.Reading;

/// <summary>Counts what is loaded.</summary>
internal sealed class CountingLoader(IBatchLoader loader) : IBatchLoader
{
    private int pages;
    private int documents;

    /// <summary>Lists that were read since the last question.</summary>
    internal int TakePages() => Interlocked.Exchange(ref pages, 0);

    /// <summary>Documents that were read since the last question, not counting those that lists brought.</summary>
    internal int TakeDocuments() => Interlocked.Exchange(ref documents, 0);

    public void Start(List<Load> loads)
    {
        Interlocked.Add(ref pages, loads.Count(static load => load is SearchLoad and not EdgeLoad));
        Interlocked.Add(ref documents, loads.Count(static load => load is DocumentLoad));
        loader.Start(loads);
    }
}
