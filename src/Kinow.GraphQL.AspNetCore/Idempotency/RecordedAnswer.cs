using System.Text;
using Kinow.GraphQL.Execution;

namespace Kinow.GraphQL.AspNetCore.Idempotency;

/// <summary>An answer as it is recorded. Its status follows from it and the media type, as it did the first time.</summary>
/// <param name="Kind">What became of the request.</param>
/// <param name="ErrorCode">The code of the first error; <c>null</c> when there is none.</param>
/// <param name="Body">The response as JSON.</param>
internal readonly record struct RecordedAnswer(ResponseKind Kind, string? ErrorCode, ReadOnlyMemory<byte> Body)
{
    // Kind, length of the code, code, body.
    private const int HeadLength = 2;

    public static RecordedAnswer Of(GraphQLResponse response) => new(response.Kind, response.ErrorCode, response.Body);

    /// <summary>
    /// Whether sending the request again could not bring another answer: the operation has run, and none of its errors goes away by
    /// waiting or by signing in.
    /// </summary>
    public static bool IsFinal(GraphQLResponse response)
    {
        if (response.Kind == ResponseKind.Rejected) return false;
        foreach (var error in response.Errors)
        {
            if (error.RetryAfter is not null || IsTransient(error.Code)) return false;
        }

        return true;
    }

    private static bool IsTransient(string code) =>
        code is HttpErrorCodes.ServiceUnavailable or ErrorCodes.Timeout or ErrorCodes.InternalServerError or ErrorCodes.Unauthenticated;

    public static RecordedAnswer Read(ReadOnlyMemory<byte> bytes)
    {
        var length = bytes.Span[1];
        var code = length == 0 ? null : Encoding.ASCII.GetString(bytes.Span.Slice(HeadLength, length));
        return new((ResponseKind)bytes.Span[0], code, bytes[(HeadLength + length)..]);
    }

    public byte[] Write()
    {
        var code = Encoding.ASCII.GetBytes(ErrorCode ?? "");
        return [(byte)Kind, checked((byte)code.Length), .. code, .. Body.Span];
    }
}
