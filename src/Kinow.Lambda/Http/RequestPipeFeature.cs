using System.Buffers;
using System.IO.Pipelines;

using Microsoft.AspNetCore.Http.Features;

namespace Kinow.Lambda.Http;

/// <summary>Gives the body of an event to those who read it from a pipe: in one piece and without a copy.</summary>
/// <param name="request">Who knows the current body.</param>
/// <param name="body">The body of the event.</param>
internal sealed class RequestPipeFeature(RequestFeature request, ReadOnlyMemory<byte> body) : IRequestBodyPipeFeature
{
    private readonly Stream original = request.Body;
    private PipeReader? reader;
    private Stream? readFrom;

    /// <inheritdoc/>
    public PipeReader Reader
    {
        get
        {
            // Middleware may have put another stream in its place.
            if (reader is null || !ReferenceEquals(readFrom, request.Body))
            {
                readFrom = request.Body;
                reader = ReferenceEquals(readFrom, original)
                    ? PipeReader.Create(new ReadOnlySequence<byte>(body))
                    : PipeReader.Create(readFrom, new StreamPipeReaderOptions(leaveOpen: true));
            }

            return reader;
        }
    }
}
