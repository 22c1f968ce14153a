using Kinow.ClientApi.Core.Batching;
using Kinow.ClientApi.ReadModel.Reading.Caching;
using Kinow.ClientApi.ReadModel.Reading.Loading;

namespace Kinow.ClientApi.ReadModel.Reading.Lists;

/// <summary>Waits for loads, for as long as the caller wants to.</summary>
internal static class PendingLoads
{
    /// <summary>Completes an array with the values of loads.</summary>
    internal static async ValueTask<T[]> WhenAllAsync<T>(
        T[] values, PendingLoad<T>?[] loads, ReadBatch? batch, CancellationToken cancellationToken)
        where T : class
    {
        for (var i = 0; i < loads.Length; i++)
        {
            if (loads[i] is not { } load) continue;
            values[i] = await load.Task.WaitAsync(cancellationToken);
            if (load.IsDegraded) batch.Degrade();
        }

        return values;
    }

    internal static void Degrade(this ReadBatch? batch) => (batch as LoadBatch)?.Degrade();
}
