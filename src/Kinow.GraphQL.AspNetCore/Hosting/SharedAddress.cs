using System.Collections.Immutable;
using System.Text.Json;
using Kinow.GraphQL.AspNetCore.Answers;
using Kinow.GraphQL.AspNetCore.Requests;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Language;
using Microsoft.AspNetCore.Http;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>The address that somebody asks for a shared answer at, and the ones that they may be sent to.</summary>
/// <param name="routes">The routes.</param>
/// <param name="isKept">Whether a cache may stand before this one that keeps whatever it gets.</param>
/// <param name="operation">The operation as the path names it.</param>
/// <param name="path">The path.</param>
/// <param name="query">The query component.</param>
internal sealed class SharedAddress(SharedRoutes routes, bool isKept, string operation, PathString path, SharedQuery query)
{
    private ReadOnlyMemory<byte> canonical;
    private string? fallback;

    /// <summary>
    /// Where to ask for what is no whole answer; <c>null</c> on the entry, which says what is wrong itself. A redirect to it that somebody
    /// keeps does no harm: it is the same for all who ask at this address, and leads to where nothing is kept.
    /// </summary>
    public string? Fallback => isKept ? fallback ??= routes.ToEntry(path, operation, query.Known()) : null;

    /// <summary>
    /// Whether there is an answer at this address: it names a segment, and its variables are in their canonical form. On the kept route
    /// whatever else it has counts for nothing, as it does for caches that tell addresses apart by the two alone.
    /// </summary>
    public bool IsCanonical { get; private set; }

    /// <summary>Takes in what the variables say.</summary>
    /// <param name="json">The variables as JSON; empty for none.</param>
    /// <param name="variables">What it says.</param>
    /// <param name="definitions">The variables of the operation.</param>
    public void Take(ReadOnlyMemory<byte> json, JsonElement variables, ImmutableArray<VariableDefinitionNode> definitions)
    {
        canonical = CanonicalVariables.Of(json, variables, definitions);
        if (canonical.Span.SequenceEqual("{}"u8)) canonical = default;
        IsCanonical = query.Segment is not null
            && (isKept || !query.HasOthers)
            && canonical.Span.SequenceEqual(query.Variables.Span);
    }

    /// <summary>The canonical address of the answer for whom this one was asked for.</summary>
    /// <param name="context">The request: of the segment that the address names, or of its caller.</param>
    /// <exception cref="InvalidOperationException">The application has no tokens of segments.</exception>
    public string KeptFor(RequestContext context)
    {
        var segment = query.Segment ?? ((HttpRequestContext)context).SegmentToken?.Value
            ?? throw new InvalidOperationException("The request's context has no segment token.");
        return routes.ToKept(path, operation, SharedQuery.Write(query.SegmentParameter, segment, canonical.Span));
    }
}
