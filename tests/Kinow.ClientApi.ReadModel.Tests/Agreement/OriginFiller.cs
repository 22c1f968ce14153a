using Kinow.ClientApi.ReadModel.Reading.Loading;

namespace Kinow.ClientApi.ReadModel.Tests.Agreement;

/// <summary>Reads everything from a database, and remembers what was read together.</summary>
internal sealed class OriginFiller(OriginReader origin) : IBatchLoader
{
    private readonly Lock gate = new();

    internal List<List<Load>> Rounds { get; } = [];

    public void Start(List<Load> fills)
    {
        lock (gate) Rounds.Add(fills);
        _ = origin.ReadAsync(fills, CancellationToken.None);
    }
}
