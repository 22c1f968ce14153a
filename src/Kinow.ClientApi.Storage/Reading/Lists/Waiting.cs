using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Reading.Memory;

namespace Kinow.ClientApi.Storage.Reading.Lists;

/// <summary>Waits for what others read into memory, as long as the caller wants to.</summary>
internal static class Waiting
{
    /// <summary>Completes an array.</summary>
    /// <param name="values">What is there already.</param>
    /// <param name="waits">What is to come, by place.</param>
    /// <param name="level">Learns when what came may be old.</param>
    /// <param name="cancellationToken">Stops waiting, not reading.</param>
    internal static async ValueTask<T[]> ForAllAsync<T>(T[] values, Filling<T>?[] waits, ReadLevel? level, CancellationToken cancellationToken)
        where T : class
    {
        for (var i = 0; i < waits.Length; i++)
        {
            if (waits[i] is not { } wait) continue;
            values[i] = await wait.Task.WaitAsync(cancellationToken);
            if (wait.IsDegraded) level?.Degrade();
        }

        return values;
    }
}
