namespace Kinow.ClientApi.Search.Gateway.Exchange;

/// <summary>What went over the wire since the gateway was made.</summary>
/// <param name="Calls">Requests sent, retries included.</param>
/// <param name="Retries">Requests that were sent again.</param>
/// <param name="Failures">Requests without a usable answer.</param>
/// <param name="BytesSent">Bytes of bodies as sent, after compression.</param>
/// <param name="BytesReceived">Bytes of answers after decompression.</param>
public readonly record struct SearchStatistics(long Calls, long Retries, long Failures, long BytesSent, long BytesReceived)
{
    /// <summary>What was added between two readings.</summary>
    public static SearchStatistics operator -(SearchStatistics later, SearchStatistics earlier) => new(
        later.Calls - earlier.Calls,
        later.Retries - earlier.Retries,
        later.Failures - earlier.Failures,
        later.BytesSent - earlier.BytesSent,
        later.BytesReceived - earlier.BytesReceived);
}
