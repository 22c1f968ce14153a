using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;

namespace Kinow.Lambda.Http;

/// <summary>Exposes the body of an event as a pipe, in one piece and without a copy.</summary>
internal sealed class RequestPipeFeature(RequestFeature request, ReadOnlyMemory<byte> body) : IRequestBodyPipeFeature
{
    private readonly Stream original = request.Body;
    private PipeReader? reader;
    private Stream? readFrom;

    public PipeReader Reader
    {
        get
        {
            // Middleware may have replaced the stream. A pipe over nothing ends where the empty sequence does: a reader that advances to
            // the end of another one is refused.
            if (reader is null || !ReferenceEquals(readFrom, request.Body))
            {
                readFrom = request.Body;
                reader = ReferenceEquals(readFrom, original)
                    ? PipeReader.Create(body.IsEmpty ? ReadOnlySequence<byte>.Empty : new ReadOnlySequence<byte>(body))
                    : PipeReader.Create(readFrom, new StreamPipeReaderOptions(leaveOpen: true));
            }

            return reader;
        }
    }
}
