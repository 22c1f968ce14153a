using System.IO.Pipelines;

using Kinow.Lambda.Runtime;

using Microsoft.AspNetCore.Http.Features;

namespace Kinow.Lambda.Http;

/// <summary>The body of a response, kept in memory: Lambda takes answers whole.</summary>
internal sealed class ResponseBodyFeature : IHttpResponseBodyFeature
{
    private readonly ResponseFeature response;
    private Stream? stream;

    /// <summary>Collects a body.</summary>
    /// <param name="response">The response to which it belongs.</param>
    /// <param name="body">Where the bytes go.</param>
    public ResponseBodyFeature(ResponseFeature response, PooledBuffer body)
    {
        this.response = response;
        Writer = new ResponseBodyWriter(response, body);
    }

    /// <inheritdoc/>
    public Stream Stream => stream ??= Writer.AsStream(leaveOpen: true);

    /// <inheritdoc/>
    public PipeWriter Writer { get; }

    /// <inheritdoc/>
    public void DisableBuffering()
    {
        // Nothing reaches the caller before the end.
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken = default) => response.StartAsync();

    /// <inheritdoc/>
    public Task CompleteAsync() => response.StartAsync();

    /// <inheritdoc/>
    public async Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default)
    {
        await response.StartAsync();
        await using var file = File.OpenRead(path);
        file.Seek(offset, SeekOrigin.Begin);
        for (var left = count ?? file.Length - offset; left > 0;)
        {
            var memory = Writer.GetMemory();
            var read = await file.ReadAsync(memory[..(int)Math.Min(left, memory.Length)], cancellationToken);
            if (read == 0) throw new EndOfStreamException($"{Path.GetFileName(path)} is shorter than it was.");
            Writer.Advance(read);
            left -= read;
        }

        await Writer.FlushAsync(cancellationToken);
    }
}
