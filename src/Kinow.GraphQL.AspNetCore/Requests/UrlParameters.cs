using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Kinow.GraphQL.AspNetCore.Responses;

namespace Kinow.GraphQL.AspNetCore.Requests;

/// <summary>Finds the parameters of a request in its URL (GraphQL over HTTP, GET).</summary>
internal static class UrlParameters
{
    /// <summary>The name of the parameter with the variables.</summary>
    public const string VariablesName = "variables";

    /// <summary>Whether the URL has a parameter with a document or the name of one.</summary>
    public static bool HasDocument(string query) =>
        query.Contains("query=", StringComparison.Ordinal)
        || query.Contains("extensions=", StringComparison.Ordinal)
        || query.Contains("ocumentId=", StringComparison.Ordinal);

    /// <summary>Reads the query component of a URL. Of a repeated parameter the first one counts.</summary>
    /// <returns>Why the request is refused; <c>null</c> when it is well-formed.</returns>
    public static HttpError? Read(string query, GraphQLHttpOptions options, out byte[]? rented, out RequestMembers members) =>
        Read(query, options, Parameters.All, out rented, out members);

    /// <summary>
    /// Reads the query component of a URL whose answer callers share. Of it only the variables count, and the segment, which
    /// <see cref="SharedQuery"/> reads: a cache that tells URLs apart by them must not keep what anything else brought about. Nor may they
    /// be repeated, because a cache knows one of the values.
    /// </summary>
    /// <returns>Why the request is refused; <c>null</c> when it is well-formed.</returns>
    public static HttpError? ReadShared(string query, GraphQLHttpOptions options, out byte[]? rented, out RequestMembers members)
    {
        if (RepeatedOf(query, options) is not { } repeated) return Read(query, options, Parameters.Variables, out rented, out members);
        rented = null;
        members = default;
        return HttpErrors.Repeated(repeated);
    }

    /// <summary>Whether a parameter is one of the two that the address of a shared answer has.</summary>
    /// <param name="name">Its name as it stands in the URL.</param>
    /// <param name="isSegment">Whether it is the segment, rather than the variables.</param>
    public static bool IsShared(ReadOnlySpan<char> name, GraphQLHttpOptions options, out bool isSegment)
    {
        var parameter = ParameterOf(name, options);
        isSegment = parameter == Parameters.Segment;
        return isSegment || parameter == Parameters.Variables;
    }

    private static string? RepeatedOf(ReadOnlySpan<char> query, GraphQLHttpOptions options)
    {
        if (query.IsEmpty) return null;
        var seen = Parameters.None;
        query = query[1..];
        foreach (var range in query.Split('&'))
        {
            var pair = query[range];
            var equals = pair.IndexOf('=');
            var parameter = ParameterOf(equals < 0 ? pair : pair[..equals], options) & (Parameters.Variables | Parameters.Segment);
            if ((seen & parameter) != 0) return parameter == Parameters.Segment ? options.SegmentParameter : VariablesName;
            seen |= parameter;
        }

        return null;
    }

    private static HttpError? Read(
        string query, GraphQLHttpOptions options, Parameters known, out byte[]? rented, out RequestMembers members)
    {
        rented = null;
        members = new() { IsPlain = true };
        if (query.Length <= 1) return null;
        rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(query.Length));
        var free = rented.AsMemory();
        var seen = Parameters.None;
        var rest = query.AsSpan(1);
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf('&');
            var pair = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            var equals = pair.IndexOf('=');
            var parameter = equals < 0 ? Parameters.None : ParameterOf(pair[..equals], options) & known;
            if (parameter == Parameters.None || (seen & parameter) != 0 || equals == pair.Length - 1) continue;
            seen |= parameter;
            var length = UrlText.Decode(pair[(equals + 1)..], free.Span);
            var value = free[..length];
            free = free[length..];
            var fault = Utf8.IsValid(value.Span) ? Keep(parameter, value, options, ref members) : HttpErrors.NotUnicode;
            if (fault is not null) return fault;
        }

        return null;
    }

    private static Parameters ParameterOf(ReadOnlySpan<char> name, GraphQLHttpOptions options) => name switch
    {
        "query" => Parameters.Query,
        VariablesName => Parameters.Variables,
        "operationName" => Parameters.OperationName,
        "extensions" => Parameters.Extensions,
        "documentId" => Parameters.DocumentId,
        _ when options.SegmentParameter is { } segment && name.SequenceEqual(segment) => Parameters.Segment,
        _ => name.Contains('%') ? ParameterOf(Uri.UnescapeDataString(name).Replace('%', '_'), options) : Parameters.None,
    };

    private static HttpError? Keep(Parameters parameter, ReadOnlyMemory<byte> value, GraphQLHttpOptions options, ref RequestMembers members)
    {
        switch (parameter)
        {
            case Parameters.Query:
                members.Query = value;
                return null;
            case Parameters.OperationName:
                members.OperationName = Encoding.UTF8.GetString(value.Span);
                return null;
            case Parameters.DocumentId:
                members.DocumentId = Encoding.UTF8.GetString(value.Span);
                return null;
            default:
                return KeepJson(parameter, value, options, ref members);
        }
    }

    private static HttpError? KeepJson(
        Parameters parameter, ReadOnlyMemory<byte> value, GraphQLHttpOptions options, ref RequestMembers members)
    {
        var isVariables = parameter == Parameters.Variables;
        var name = isVariables ? VariablesName : "extensions";
        var reader = new Utf8JsonReader(value.Span, new JsonReaderOptions { MaxDepth = options.MaxJsonDepth });
        try
        {
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            HttpError? fault = null;
            if (!isVariables)
            {
                fault = JsonMembers.ReadExtensions(ref reader, ref members);
            }
            else if (reader.TokenType == JsonTokenType.StartObject)
            {
                reader.Skip();
                fault = JsonMembers.KeepVariables(value[start..(int)reader.BytesConsumed], options, ref members);
            }
            else if (reader.TokenType != JsonTokenType.Null)
            {
                fault = HttpErrors.WrongType(name, "an object");
            }

            if (fault is null) reader.Read();
            return fault;
        }
        catch (JsonException error)
        {
            return JsonMembers.Explain(
                value.Span, reader, error, $"The parameter \"{name}\"", options.MaxJsonDepth, isVariables);
        }
        catch (InvalidOperationException)
        {
            return HttpErrors.NotUnicode;
        }
    }

    [Flags]
    private enum Parameters
    {
        None = 0,
        Query = 1,
        Variables = 2,
        OperationName = 4,
        Extensions = 8,
        DocumentId = 16,
        Segment = 32,
        All = Query | Variables | OperationName | Extensions | DocumentId,
    }
}
