using Microsoft.Extensions.Primitives;

namespace Kinow.GraphQL.AspNetCore.Responses;

/// <summary>An error response made before the engine runs: its status and its GraphQL error, rendered once.</summary>
internal sealed class HttpError
{
    /// <summary>Creates a refusal.</summary>
    public HttpError(int status, string code, string message, string? correlationId = null)
    {
        Status = status;
        Code = code;
        Body = Render(code, message, correlationId);
    }

    public int Status { get; }

    /// <summary>The published <c>extensions.code</c>.</summary>
    public string Code { get; }

    /// <summary>The whole response as JSON.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The header that says what would not be refused, such as Allow; <c>null</c> when there is none.</summary>
    public (string Name, StringValues Value)? Remedy { get; init; }

    /// <summary>
    /// Whether clients that accept only <c>application/json</c> get it with status 200: they read from the body that they must send the
    /// request in another way.
    /// </summary>
    public bool IsAnswerToLegacyClients { get; init; }

    private static byte[] Render(string code, string message, string? correlationId)
    {
        using var buffer = new JsonBuffer(256);
        buffer.Raw("{\"errors\":[{\"message\":"u8);
        buffer.String(message);
        buffer.Raw(",\"extensions\":{\"code\":"u8);
        buffer.String(code);
        if (correlationId is not null)
        {
            buffer.Raw(",\"correlationId\":"u8);
            buffer.String(correlationId);
        }

        buffer.Raw("}}]}"u8);
        return buffer.Written.ToArray();
    }
}
