using Kinow.ClientApi.Storage.Reading.Fills;
using Kinow.ClientApi.Storage.Reading.Origins;

namespace Kinow.ClientApi.Storage.Tests.Agreement;

/// <summary>Reads everything from a database, and remembers what was read together.</summary>
internal sealed class OriginFiller(OriginReader origin) : IFiller
{
    private readonly Lock gate = new();

    internal List<List<Fill>> Rounds { get; } = [];

    public void Start(List<Fill> fills)
    {
        lock (gate) Rounds.Add(fills);
        _ = origin.ReadAsync(fills, CancellationToken.None);
    }
}
