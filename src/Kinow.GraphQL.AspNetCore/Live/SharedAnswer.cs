using Kinow.GraphQL.AspNetCore.Requests;

namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>An answer that callers of a segment share: what an address of the shared route says.</summary>
/// <param name="Operation">Id or name of a registered operation.</param>
/// <param name="Variables">The variables as a JSON object; empty for none.</param>
/// <param name="Segment">What stands for the segment.</param>
public sealed record SharedAnswer(string Operation, ReadOnlyMemory<byte> Variables, string Segment)
{
    /// <summary>The operation and the query component of its address, without the path before.</summary>
    /// <param name="segmentParameter">The parameter of segments, <see cref="GraphQLHttpOptions.SegmentParameter"/>.</param>
    public string ToAddress(string segmentParameter) =>
        Uri.EscapeDataString(Operation) + SharedQuery.Write(segmentParameter, Segment, Variables.Span);
}
