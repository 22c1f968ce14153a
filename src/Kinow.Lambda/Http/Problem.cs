using Microsoft.AspNetCore.Http;

namespace Kinow.Lambda.Http;

/// <summary>The bodies of answers that the host itself gives (RFC 9457).</summary>
internal static class Problem
{
    /// <summary>The body for a status.</summary>
    /// <param name="status">The status.</param>
    public static ReadOnlySpan<byte> Of(int status) => status switch
    {
        StatusCodes.Status413PayloadTooLarge => """{"status":413,"title":"The answer is larger than 6 MiB, which is the most that can be sent. Ask for less."}"""u8,
        StatusCodes.Status504GatewayTimeout => """{"status":504,"title":"The answer was not ready in time."}"""u8,
        _ => """{"status":500,"title":"The request failed."}"""u8,
    };
}
