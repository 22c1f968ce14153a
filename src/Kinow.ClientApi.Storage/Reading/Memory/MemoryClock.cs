namespace Kinow.ClientApi.Storage.Reading.Memory;

/// <summary>Milliseconds since some moment; they only grow.</summary>
internal sealed class MemoryClock(TimeProvider time)
{
    private readonly long start = time.GetTimestamp();

    internal long Now => (long)time.GetElapsedTime(start).TotalMilliseconds;
}
