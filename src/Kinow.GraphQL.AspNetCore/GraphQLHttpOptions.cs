using Kinow.GraphQL.AspNetCore.TrustedOperations;
using Microsoft.AspNetCore.Http;

namespace Kinow.GraphQL.AspNetCore;

/// <summary>How GraphQL is served over HTTP. Limits on documents are in the engine's options.</summary>
public sealed class GraphQLHttpOptions
{
    /// <summary>The largest body that is read, in bytes; 1 MiB unless set.</summary>
    public int MaxBodyBytes { get; set; } = 1024 * 1024;

    /// <summary>The largest variables object, in bytes of its JSON; 64 KiB unless set.</summary>
    public int MaxVariablesBytes { get; set; } = 64 * 1024;

    /// <summary>The deepest nesting of a body or parameter, in objects and lists; 32 unless set.</summary>
    public int MaxJsonDepth { get; set; } = 32;

    /// <summary>Whether queries may be sent by GET; trusted operations always may. On unless switched off.</summary>
    public bool AllowGet { get; set; } = true;

    /// <summary>Whether only registered operations run, by their id or their exact text. Off unless switched on.</summary>
    public bool TrustedOnly { get; set; }

    /// <summary>The registered operations.</summary>
    public TrustedOperationManifests TrustedOperations { get; } = new();

    /// <summary>
    /// Whether clients may register documents by hash (Apollo's automatic persisted queries). Off unless switched on; never with <see
    /// cref="TrustedOnly"/>.
    /// </summary>
    public bool AutomaticPersistedQueries { get; set; }

    /// <summary>How many documents registered by hash are kept; 1,000 unless set.</summary>
    public int MaxPersistedQueries { get; set; } = 1000;

    /// <summary>
    /// The largest answer that is recorded for an Idempotency-Key, in bytes of its JSON; 256 KiB unless set. A larger one is made again
    /// when the key comes again.
    /// </summary>
    public int MaxRecordedBytes { get; set; } = 256 * 1024;

    /// <summary>The smallest body that is compressed, in bytes; 1 KiB unless set, <see cref="int.MaxValue"/> for none.</summary>
    public int MinCompressedBytes { get; set; } = 1024;

    /// <summary>
    /// Whether conditional requests for shared answers get "304 Not Modified". On by default; switch it off behind a cache that stores
    /// responses whatever their status, because it would serve the empty response to everybody.
    /// </summary>
    public bool Revalidation { get; set; } = true;

    /// <summary>
    /// Whether responses carry X-Request-Id: the caller's if it is well-formed, a new one otherwise. On unless switched off.
    /// </summary>
    public bool RequestIds { get; set; } = true;

    /// <summary>
    /// Whether all responses carry Server-Timing with the durations of their phases. Off unless switched on; callers get it by
    /// <c>GraphQL-Report: timing</c> in any case.
    /// </summary>
    public bool ServerTiming { get; set; }

    /// <summary>
    /// Whether <c>GraphQL-Report: dependencies</c> is answered: what an answer was made of. Off unless switched on, for it tells how a
    /// service is built.
    /// </summary>
    public bool DependencyReports { get; set; }

    /// <summary>
    /// Request headers that every answer depends on, such as Accept-Language; caches keep an answer once for each of their values.
    /// </summary>
    public IList<string> VaryHeaders { get; } = [];

    /// <summary>
    /// Request headers that tell segments of callers apart; caches keep an answer of segment scope once for each of their values.
    /// </summary>
    public IList<string> SegmentHeaders { get; } = [];

    /// <summary>
    /// The parameter by which the address of a shared answer names the segment of its callers, whose value applications find in
    /// <see cref="SharedSegment"/>; <c>null</c> where headers tell segments apart. With it, answers of the shared route depend on their
    /// addresses alone, and <c>MapTrustedOperations</c> takes two paths.
    /// </summary>
    public string? SegmentParameter { get; set; }

    /// <summary>
    /// The header in which answers for one caller hand out what stands for its segment, where there is a
    /// <see cref="SegmentParameter"/>.
    /// </summary>
    public string SegmentHeader { get; set; } = "X-Segment";

    /// <summary>
    /// Whether shared answers are compressed. On by default; switch it off behind a cache that keeps one form of an answer for each
    /// address, whatever encodings callers read.
    /// </summary>
    public bool SharedCompression { get; set; } = true;

    /// <summary>How answers that callers share are remembered as bytes; not at all unless set.</summary>
    public AnswerMemoryOptions Answers { get; } = new();

    /// <summary>How operations are answered again and again, where a route for that is mapped.</summary>
    public GraphQLLiveOptions Live { get; } = new();

    /// <summary>Codes of errors that refuse a whole request with "403 Forbidden", besides the engine's own.</summary>
    public ISet<string> ForbiddenCodes { get; } = new HashSet<string>(StringComparer.Ordinal) { ErrorCodes.Forbidden };

    /// <summary>
    /// Codes of errors that refuse a whole request with "400 Bad Request" even for clients of <c>application/json</c>, who get "200 OK"
    /// for every request that was understood.
    /// </summary>
    public ISet<string> BadRequestCodes { get; } = new HashSet<string>(StringComparer.Ordinal) { HttpErrorCodes.BadRequest };

    /// <summary>Which web pages may read answers; none unless set.</summary>
    public GraphQLCorsOptions Cors { get; } = new();

    /// <summary>Answers browsers that open the GraphQL route; <c>null</c> for an error like any other GET without a document.</summary>
    public RequestDelegate? Page { get; set; }

    /// <summary>
    /// Answers those who open a WebSocket on the GraphQL route, or accept nothing from it but a stream, as clients do that know one address
    /// for everything; <c>null</c> for the error that any other request without a document or an acceptable type gets. The live route sets
    /// it where it is mapped.
    /// </summary>
    public RequestDelegate? Streams { get; set; }
}
