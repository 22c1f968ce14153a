using System.Buffers;
using System.Diagnostics;
using System.Text.Json;
using Kinow.GraphQL.AspNetCore.Requests;
using Kinow.GraphQL.AspNetCore.Responses;
using Kinow.GraphQL.AspNetCore.TrustedOperations;
using Kinow.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>The state of one HTTP request, with the pooled resources that <see cref="Release"/> returns.</summary>
internal sealed class HttpRequestState(HttpContext http)
{
    public readonly HttpContext Http = http;

    public ResponseMediaType MediaType;

    /// <summary>Whether the answer may be kept by caches: a GET.</summary>
    public bool IsCacheable;

    /// <summary>Whether the route is for answers that callers share.</summary>
    public bool IsSharedRoute;

    /// <summary>The address of an answer that depends on nothing else; <c>null</c> on every other route.</summary>
    public SharedAddress? Address;

    /// <summary>Whether the caller asks what the operation costs.</summary>
    public bool ReportsCost;

    /// <summary>Whether the caller asks what the answer was made of, and may know.</summary>
    public bool ReportsDependencies;

    /// <summary>Whether the answer tells how long it took.</summary>
    public bool ReportsTiming;

    /// <summary>The registered operation; <c>null</c> when the request brought a document.</summary>
    public TrustedOperation? Trusted;

    public PreparedDocument? Document;

    /// <summary>The operation to run; <c>null</c> for the only one.</summary>
    public string? OperationName;

    /// <summary>The variables; <c>null</c> when there are none.</summary>
    public JsonDocument? Variables;

    /// <summary>The key of a mutation that is to run once; <c>null</c> when there is none.</summary>
    public string? IdempotencyKey;

    /// <summary>The request as resolvers see it.</summary>
    public RequestContext? Context;

    /// <summary>The response that is being sent.</summary>
    public GraphQLResponse? Response;

    /// <summary>The body in the server's own buffers.</summary>
    public ReadOnlySequence<byte>? Body;

    public ReadOnlyMemory<byte> BodyBytes;

    public RequestMembers Members;

    /// <summary>Memory of the shared pool.</summary>
    public byte[]? Rented;

    /// <summary>Memory of the shared pool, with the compressed response.</summary>
    public byte[]? Encoded;

    /// <summary>The span; <c>null</c> without listeners.</summary>
    public Activity? Activity;

    /// <summary>Timestamps of the request's arrival and of the prepared document; 0 when nothing measures.</summary>
    public long Started;

    public long Prepared;

    /// <summary>The code of the first error; <c>null</c> when there is none.</summary>
    public string? ErrorCode;

    public JsonElement VariablesElement => Variables?.RootElement ?? default;

    /// <summary>Reads the variables, and finds out what would run.</summary>
    /// <param name="options">How deep they may be nested; their length was looked at before.</param>
    public PlannedRequest Plan(GraphQLHttpOptions options)
    {
        if (!Members.Variables.IsEmpty) Variables = JsonDocument.Parse(Members.Variables, new() { MaxDepth = options.MaxJsonDepth });
        return Document!.Plan(OperationName, VariablesElement);
    }

    /// <summary>Leaves the request out of what is measured: how long a client stays says nothing of how long operations take.</summary>
    public void LeaveOut()
    {
        Started = 0;
        Activity?.Dispose();
        Activity = null;
    }

    /// <summary>Returns all pooled resources.</summary>
    public void Release()
    {
        Response?.Dispose();
        Variables?.Dispose();
        if (Body is { } body) Http.Request.BodyReader.AdvanceTo(body.End);
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
