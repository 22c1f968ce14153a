using Kinow.GraphQL.Execution;

using Microsoft.Extensions.Primitives;

namespace Kinow.GraphQL.AspNetCore.Responses;

/// <summary>A refusal that needs no engine: its status and its GraphQL error, rendered once.</summary>
internal sealed class HttpFault
{
    /// <summary>Creates a refusal.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="code">The published <c>extensions.code</c>.</param>
    /// <param name="message">What went wrong, in words for the caller.</param>
    /// <param name="correlationId">Finds the cause in the log; <c>null</c> when the message says everything.</param>
    public HttpFault(int status, string code, string message, string? correlationId = null)
    {
        Status = status;
        Code = code;
        Body = Render(code, message, correlationId);
    }

    /// <summary>The HTTP status.</summary>
    public int Status { get; }

    /// <summary>The published <c>extensions.code</c>.</summary>
    public string Code { get; }

    /// <summary>The whole response as JSON.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The methods of an Allow header; empty when the method was not the trouble.</summary>
    public StringValues Allow { get; init; }

    /// <summary>
    /// Whether clients that know only <c>application/json</c> get it with status 200: the refusals that tell them to send the request in another
    /// way, which they read from the body.
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
