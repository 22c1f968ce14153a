using System.IO.Pipelines;

using Kinow.Lambda.Runtime;

namespace Kinow.Lambda.Http;

/// <summary>Collects the body of a response. As on Kestrel, the first flush starts the response.</summary>
/// <param name="response">The response.</param>
/// <param name="body">Where the bytes go.</param>
internal sealed class ResponseBodyWriter(ResponseFeature response, PooledBuffer body) : PipeWriter
{
    private long unflushed;

    /// <inheritdoc/>
    public override bool CanGetUnflushedBytes => true;

    /// <inheritdoc/>
    public override long UnflushedBytes => unflushed;

    /// <inheritdoc/>
    public override void Advance(int bytes)
    {
        body.Advance(bytes);
        unflushed += bytes;
    }

    /// <inheritdoc/>
    public override Memory<byte> GetMemory(int sizeHint = 0) => body.GetMemory(sizeHint);

    /// <inheritdoc/>
    public override Span<byte> GetSpan(int sizeHint = 0) => body.GetSpan(sizeHint);

    /// <inheritdoc/>
    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
    {
        unflushed = 0;
        var start = response.StartAsync();
        return start.IsCompletedSuccessfully ? new(default(FlushResult)) : AwaitAsync(start);
    }

    /// <inheritdoc/>
    public override void CancelPendingFlush()
    {
        // No flush ever waits.
    }

    /// <inheritdoc/>
    public override void Complete(Exception? exception = null) => unflushed = 0;

    private static async ValueTask<FlushResult> AwaitAsync(Task start)
    {
        await start;
        return default;
    }
}
