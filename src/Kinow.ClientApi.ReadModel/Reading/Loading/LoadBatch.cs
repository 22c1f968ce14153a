using Kinow.ClientApi.Core.Batching;

namespace Kinow.ClientApi.ReadModel.Reading.Loading;

/// <summary>The loads of one level of a query, sent in one round trip. One object serves all levels of a request.</summary>
internal sealed class LoadBatch(IBatchLoader loader) : ReadBatch
{
    private readonly Lock gate = new();
    private bool isOpen;
    private List<Load>? collected;
    private volatile bool isDegraded;

    public override bool IsDegraded => isDegraded;

    public override void Open()
    {
        lock (gate) isOpen = true;
    }

    public override void Close()
    {
        List<Load>? loads;
        lock (gate)
        {
            isOpen = false;
            loads = collected;
            collected = null;
        }

        if (loads is not null) loader.Start(loads);
    }

    /// <summary>Adds a load; false when the batch is closed, so that the caller sends it itself.</summary>
    internal bool TryAdd(Load load)
    {
        lock (gate)
        {
            if (!isOpen) return false;
            (collected ??= []).Add(load);
            return true;
        }
    }

    internal void Degrade() => isDegraded = true;
}
