using Kinow.ClientApi.Core.Batching;

namespace Kinow.ClientApi.ReadModel.Reading.Loading;

/// <summary>Collects what one call to the store has to load: into the request's batch while that is open, else for itself.</summary>
internal struct LoadCollector(IBatchLoader loader, ReadBatch? batch)
{
    private List<Load>? own;

    internal void Add(Load load)
    {
        if ((batch as LoadBatch)?.TryAdd(load) is true) return;
        (own ??= []).Add(load);
    }

    /// <summary>Sends what no batch has taken.</summary>
    internal readonly void Send()
    {
        if (own is not null) loader.Start(own);
    }
}
