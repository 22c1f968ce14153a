using System.Text;

namespace Kinow.GraphQL.AspNetCore.Requests;

/// <summary>What the query component of a shared answer's address says: its variables and its segment, and whether anything else.</summary>
internal sealed class SharedQuery
{
    private readonly List<(bool IsSegment, byte[] Value)> known = [];

    private SharedQuery(string segmentParameter) => SegmentParameter = segmentParameter;

    /// <summary>The name of the parameter with the segment.</summary>
    public string SegmentParameter { get; }

    /// <summary>The variables as they were sent, decoded; empty where there are none.</summary>
    public ReadOnlyMemory<byte> Variables => ValueOf(isSegment: false);

    /// <summary>The segment as it was sent, decoded; <c>null</c> where there is none.</summary>
    public string? Segment => ValueOf(isSegment: true) is { IsEmpty: false } value ? Encoding.UTF8.GetString(value.Span) : null;

    /// <summary>Whether there is more than the two, such as a parameter that is not known or has no value.</summary>
    public bool HasOthers { get; private set; }

    /// <summary>Reads a query component.</summary>
    /// <param name="query">The component; empty, or beginning with a question mark.</param>
    public static SharedQuery Read(string query, GraphQLHttpOptions options)
    {
        var read = new SharedQuery(options.SegmentParameter!);
        var rest = query.AsSpan(query.Length > 0 ? 1 : 0);
        foreach (var range in rest.Split('&'))
        {
            var pair = rest[range];
            if (!pair.IsEmpty) read.Take(pair, options);
        }

        return read;
    }

    /// <summary>Writes the query component of a shared answer's address.</summary>
    /// <param name="segmentParameter">The name of the parameter with the segment.</param>
    /// <param name="segment">What stands for the segment.</param>
    /// <param name="variables">The variables in their canonical form; empty for none.</param>
    public static string Write(string segmentParameter, string segment, ReadOnlySpan<byte> variables)
    {
        var text = new StringBuilder();
        UrlText.Append(text, segmentParameter, Encoding.UTF8.GetBytes(segment));
        if (!variables.IsEmpty) UrlText.Append(text, UrlParameters.VariablesName, variables);
        return text.ToString();
    }

    /// <summary>
    /// The same without what is not known. Made of nothing but what a cache tells addresses apart by, so that whoever has an address in
    /// common has this in common.
    /// </summary>
    public string Known()
    {
        var text = new StringBuilder();
        Append(text, segments: true);
        Append(text, segments: false);
        return text.ToString();
    }

    private void Append(StringBuilder text, bool segments)
    {
        foreach (var (isSegment, value) in known)
        {
            if (isSegment == segments) UrlText.Append(text, isSegment ? SegmentParameter : UrlParameters.VariablesName, value);
        }
    }

    private void Take(ReadOnlySpan<char> pair, GraphQLHttpOptions options)
    {
        var equals = pair.IndexOf('=');
        var isSegment = false;
        if (equals <= 0 || equals == pair.Length - 1 || !UrlParameters.IsShared(pair[..equals], options, out isSegment))
        {
            HasOthers = true;
            return;
        }

        var text = pair[(equals + 1)..];
        var value = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        known.Add((isSegment, value[..UrlText.Decode(text, value)]));
    }

    private ReadOnlyMemory<byte> ValueOf(bool isSegment)
    {
        foreach (var pair in known)
        {
            if (pair.IsSegment == isSegment) return pair.Value;
        }

        return default;
    }
}
