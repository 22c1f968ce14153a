using Microsoft.AspNetCore.Http;

namespace Kinow.Lambda.Http;

/// <summary>Problem details of responses that the host itself sends (RFC 9457).</summary>
internal static class ProblemJson
{
    /// <summary>The body for a status.</summary>
    public static ReadOnlySpan<byte> For(int status) => status switch
    {
        StatusCodes.Status413PayloadTooLarge => """{"status":413,"title":"The answer is larger than 6 MiB, which is the most that can be sent. Ask for less."}"""u8,
        StatusCodes.Status504GatewayTimeout => """{"status":504,"title":"The answer was not ready in time."}"""u8,
        _ => """{"status":500,"title":"The request failed."}"""u8,
    };
}
