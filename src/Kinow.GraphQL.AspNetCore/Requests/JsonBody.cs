using System.Text.Json;
using System.Text.Unicode;

using Kinow.GraphQL.AspNetCore.Responses;

namespace Kinow.GraphQL.AspNetCore.Requests;

/// <summary>Finds the members of a request in its JSON without copying or unescaping them (GraphQL over HTTP, JSON encoding).</summary>
internal static class JsonBody
{
    /// <summary>Reads the body of a POST.</summary>
    /// <param name="body">The whole body.</param>
    /// <param name="options">The limits.</param>
    /// <param name="members">What was found: slices of <paramref name="body"/>.</param>
    /// <returns>Why the request is refused; <c>null</c> when it is well-formed.</returns>
    public static HttpFault? Read(ReadOnlyMemory<byte> body, GraphQLHttpOptions options, out RequestMembers members)
    {
        members = default;
        if (body.Span.StartsWith("\uFEFF"u8))
        {
            body = body[3..];
        }

        if (body.IsEmpty)
        {
            return HttpFaults.BodyMissing;
        }

        if (!Utf8.IsValid(body.Span))
        {
            return HttpFaults.NotUnicode;
        }

        var reader = new Utf8JsonReader(body.Span, new JsonReaderOptions { MaxDepth = options.MaxJsonDepth });
        var inVariables = false;
        try
        {
            return ReadObject(ref reader, body, options, ref members, ref inVariables);
        }
        catch (JsonException error)
        {
            return reader.CurrentDepth < options.MaxJsonDepth
                ? HttpFaults.NotJson("The body", error.LineNumber ?? 0, error.BytePositionInLine ?? 0)
                : inVariables ? HttpFaults.VariablesTooLarge : HttpFaults.NestedTooDeep;
        }
        catch (InvalidOperationException)
        {
            // The reader's way to say that an escape is half of a surrogate pair.
            return HttpFaults.NotUnicode;
        }
    }

    private static HttpFault? ReadObject(
        ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, GraphQLHttpOptions options, ref RequestMembers members, ref bool inVariables)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return reader.TokenType == JsonTokenType.StartArray ? HttpFaults.BatchNotSupported : HttpFaults.BodyNotAnObject;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            HttpFault? fault = null;
            if (reader.ValueTextEquals("query"u8))
            {
                fault = ReadQuery(ref reader, body, ref members);
            }
            else if (reader.ValueTextEquals("variables"u8))
            {
                inVariables = true;
                fault = ReadVariables(ref reader, body, options, ref members);
                inVariables = false;
            }
            else if (reader.ValueTextEquals("operationName"u8))
            {
                fault = JsonMembers.ReadString(ref reader, "operationName", ref members.OperationName);
            }
            else if (reader.ValueTextEquals("extensions"u8))
            {
                reader.Read();
                fault = JsonMembers.ReadExtensions(ref reader, ref members);
            }
            else if (reader.ValueTextEquals("documentId"u8) || reader.ValueTextEquals("id"u8) || reader.ValueTextEquals("doc_id"u8))
            {
                fault = JsonMembers.ReadString(ref reader, "documentId", ref members.DocumentId);
            }
            else
            {
                reader.Skip();
            }

            if (fault is not null)
            {
                return fault;
            }
        }

        // Anything behind the object makes the reader throw.
        reader.Read();
        return null;
    }

    private static HttpFault? ReadQuery(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, ref RequestMembers members)
    {
        reader.Read();
        members.Query = default;
        if (reader.TokenType != JsonTokenType.String)
        {
            return reader.TokenType == JsonTokenType.Null ? null : HttpFaults.WrongType("query", "a string");
        }

        members.Query = body.Slice((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
        members.IsEscaped = reader.ValueIsEscaped;
        return null;
    }

    private static HttpFault? ReadVariables(
        ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, GraphQLHttpOptions options, ref RequestMembers members)
    {
        reader.Read();
        members.Variables = default;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return reader.TokenType == JsonTokenType.Null ? null : HttpFaults.WrongType("variables", "an object");
        }

        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return JsonMembers.KeepVariables(body[start..(int)reader.BytesConsumed], options, ref members);
    }
}
