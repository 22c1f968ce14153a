using System.IO.Pipelines;
using Kinow.Lambda.Runtime;
using Microsoft.AspNetCore.Http.Features;

namespace Kinow.Lambda.Http;

/// <summary>Buffers the body of a response, because Lambda takes responses whole.</summary>
internal sealed class ResponseBodyFeature : IHttpResponseBodyFeature
{
    private readonly ResponseFeature response;
    private Stream? stream;

    /// <summary>Collects a body.</summary>
    public ResponseBodyFeature(ResponseFeature response, PooledBuffer body, int limit)
    {
        this.response = response;
        Writer = new ResponseBodyWriter(response, body, limit);
    }

    public Stream Stream => stream ??= Writer.AsStream(leaveOpen: true);

    public PipeWriter Writer { get; }

    public void DisableBuffering()
    {
        // The response is always buffered.
    }

    /// <summary>
    /// Leaves the start to the first flush: what is sent whole may turn out to be too large until then, and the application may say so.
    /// </summary>
    public Task StartAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task CompleteAsync() => response.StartAsync();

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
