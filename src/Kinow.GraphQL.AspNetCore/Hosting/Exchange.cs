using System.Buffers;
using System.Diagnostics;
using System.Text.Json;

using Kinow.GraphQL.AspNetCore.Requests;
using Kinow.GraphQL.AspNetCore.Responses;
using Kinow.GraphQL.AspNetCore.TrustedOperations;
using Kinow.GraphQL.Execution;

using Microsoft.AspNetCore.Http;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>One HTTP request and everything that was taken for it and must be given back.</summary>
/// <param name="http">The HTTP request.</param>
internal sealed class Exchange(HttpContext http)
{
    /// <summary>The HTTP request.</summary>
    public readonly HttpContext Http = http;

    /// <summary>The media type of the response.</summary>
    public ResponseMediaType MediaType;

    /// <summary>Whether the answer may be kept by caches: a GET.</summary>
    public bool IsCacheable;

    /// <summary>Whether the route is for answers that callers share.</summary>
    public bool IsSharedRoute;

    /// <summary>The registered operation; <c>null</c> when the request brought a document.</summary>
    public TrustedOperation? Trusted;

    /// <summary>The document.</summary>
    public PreparedDocument? Document;

    /// <summary>The operation to run; <c>null</c> for the only one.</summary>
    public string? OperationName;

    /// <summary>The variables; <c>null</c> when there are none.</summary>
    public JsonDocument? Variables;

    /// <summary>The request as resolvers see it.</summary>
    public RequestContext? Context;

    /// <summary>The response that is being sent.</summary>
    public GraphQLResponse? Response;

    /// <summary>The body as Kestrel lent it.</summary>
    public ReadOnlySequence<byte>? Body;

    /// <summary>The body in one piece.</summary>
    public ReadOnlyMemory<byte> BodyBytes;

    /// <summary>What the request asks for.</summary>
    public RequestMembers Members;

    /// <summary>Memory of the shared pool.</summary>
    public byte[]? Rented;

    /// <summary>Memory of the shared pool, with the compressed response.</summary>
    public byte[]? Encoded;

    /// <summary>The span; <c>null</c> when nobody listens.</summary>
    public Activity? Activity;

    /// <summary>When the request came, the document was ready, and the answer was; 0 when nobody asks.</summary>
    public long Started;

    /// <inheritdoc cref="Started"/>
    public long Prepared;

    /// <summary>The code of the first error; <c>null</c> when there is none.</summary>
    public string? ErrorCode;

    /// <summary>The variables for the engine.</summary>
    public JsonElement VariablesElement => Variables?.RootElement ?? default;

    /// <summary>Gives everything back.</summary>
    public void Release()
    {
        Response?.Dispose();
        Variables?.Dispose();
        if (Body is { } body)
        {
            Http.Request.BodyReader.AdvanceTo(body.End);
        }

        Return(ref Rented);
        Return(ref Encoded);
    }

    private static void Return(ref byte[]? memory)
    {
        if (memory is not null)
        {
            ArrayPool<byte>.Shared.Return(memory);
            memory = null;
        }
    }
}
