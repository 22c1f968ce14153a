using System.Collections.Immutable;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Execution;

/// <summary>One entry of a response's <c>errors</c> (specification section 7.1.2).</summary>
/// <param name="Message">What went wrong, in words for the caller.</param>
/// <param name="Code">The published <c>extensions.code</c>.</param>
public sealed record GraphQLError(string Message, string Code)
{
    /// <summary>The places of the document that the error is about; empty when there are none.</summary>
    public ImmutableArray<SourceLocation> Locations { get; init; } = [];

    /// <summary>The response path: names and list positions; <c>null</c> for an error of the whole request.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>Finds the cause in the server's log; <c>null</c> when the message says everything.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>Seconds to wait before another try; <c>null</c> when waiting does not help.</summary>
    public int? RetryAfter { get; init; }

    internal void Write(JsonBuffer buffer)
    {
        buffer.Raw("{\"message\":"u8);
        buffer.String(Message);
        WriteLocations(buffer);
        WritePath(buffer);
        buffer.Raw(",\"extensions\":{\"code\":"u8);
        buffer.String(Code);
        if (CorrelationId is not null)
        {
            buffer.Raw(",\"correlationId\":"u8);
            buffer.String(CorrelationId);
        }

        if (RetryAfter is { } seconds)
        {
            buffer.Raw(",\"retryAfter\":"u8);
            buffer.Number(seconds);
        }

        buffer.Raw("}}"u8);
    }

    private void WriteLocations(JsonBuffer buffer)
    {
        for (var i = 0; i < Locations.Length; i++)
        {
            buffer.Raw(i == 0 ? ",\"locations\":[{\"line\":"u8 : ",{\"line\":"u8);
            buffer.Number(Locations[i].Line);
            buffer.Raw(",\"column\":"u8);
            buffer.Number(Locations[i].Column);
            buffer.Raw(i == Locations.Length - 1 ? "}]"u8 : "}"u8);
        }
    }

    private void WritePath(JsonBuffer buffer)
    {
        if (Path is null) return;
        buffer.Raw(",\"path\":["u8);
        for (var i = 0; i < Path.Count; i++)
        {
            if (i > 0) buffer.Raw((byte)',');
            if (Path[i] is string name) buffer.String(name);
            else buffer.Number((int)Path[i]);
        }

        buffer.Raw((byte)']');
    }
}
