namespace Kinow.ClientApi.Storage.Reading.Lists;

/// <summary>Waits for what others read into memory, as long as the caller wants to.</summary>
internal static class Waiting
{
    /// <summary>Completes an array.</summary>
    /// <param name="values">What is there already.</param>
    /// <param name="waits">What is to come, by place.</param>
    /// <param name="cancellationToken">Stops waiting, not reading.</param>
    internal static async ValueTask<T[]> ForAllAsync<T>(T[] values, Task<T>?[] waits, CancellationToken cancellationToken)
    {
        for (var i = 0; i < waits.Length; i++)
        {
            if (waits[i] is { } wait) values[i] = await wait.WaitAsync(cancellationToken);
        }

        return values;
    }
}
