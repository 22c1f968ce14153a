using System.IO.Pipelines;
using Kinow.Lambda.Runtime;

namespace Kinow.Lambda.Http;

/// <summary>
/// Collects the body of a response. As on Kestrel, the first flush starts the response, unless it is too large to be sent.
/// </summary>
internal sealed class ResponseBodyWriter(ResponseFeature response, PooledBuffer body, int limit) : PipeWriter
{
    private long unflushed;

    public override bool CanGetUnflushedBytes => true;

    public override long UnflushedBytes => unflushed;

    public override void Advance(int bytes)
    {
        body.Advance(bytes);
        unflushed += bytes;
    }

    public override Memory<byte> GetMemory(int sizeHint = 0) => body.GetMemory(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) => body.GetSpan(sizeHint);

    /// <exception cref="ResponseTooLargeException">The response is too large; nothing of it is kept.</exception>
    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
    {
        unflushed = 0;
        if (body.IsOverflown || EventSize.Exceeds(limit, response.Headers, body.Written.Span))
        {
            response.IsTooLarge = true;
            body.Clear();
            throw new ResponseTooLargeException(limit);
        }

        var start = response.StartAsync();
        return start.IsCompletedSuccessfully ? new(default(FlushResult)) : AwaitAsync(start);
    }

    public override void CancelPendingFlush()
    {
        // Flushes complete synchronously.
    }

    public override void Complete(Exception? exception = null) => unflushed = 0;

    private static async ValueTask<FlushResult> AwaitAsync(Task start)
    {
        await start;
        return default;
    }
}
