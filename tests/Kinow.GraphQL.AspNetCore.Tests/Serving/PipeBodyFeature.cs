using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;

namespace Kinow.GraphQL.AspNetCore.Tests.Serving;

/// <summary>A response's body as a server has it: a pipe of pages that, once the response has started, takes what is written.</summary>
internal sealed class PipeBodyFeature : IHttpResponseBodyFeature
{
    private readonly Pipe pipe = new(new PipeOptions(new Pages(), pauseWriterThreshold: 0));

    /// <summary>Whether the response has started, so that what is written is not kept apart.</summary>
    public bool HasStarted { get; private set; }

    public PipeReader Reader => pipe.Reader;

    public PipeWriter Writer => pipe.Writer;

    public Stream Stream => pipe.Writer.AsStream();

    public Task StartAsync(CancellationToken cancellationToken = default)
    {
        HasStarted = true;
        return Task.CompletedTask;
    }

    public Task CompleteAsync() => throw new NotSupportedException();

    public void DisableBuffering() => throw new NotSupportedException();

    public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    private sealed class Pages : MemoryPool<byte>
    {
        public override int MaxBufferSize => 4096;

        public override IMemoryOwner<byte> Rent(int minBufferSize = -1) => Shared.Rent(MaxBufferSize);

        protected override void Dispose(bool disposing)
        {
            // Holds nothing.
        }
    }
}
