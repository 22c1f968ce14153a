using System.Text.Json;
using System.Text.Unicode;
using Kinow.GraphQL.AspNetCore.Responses;

namespace Kinow.GraphQL.AspNetCore.Requests;

/// <summary>Finds the members of a request in its JSON without copying or unescaping them (GraphQL over HTTP, JSON encoding).</summary>
internal static class JsonBody
{
    /// <summary>Reads the body of a POST.</summary>
    /// <returns>Why the request is refused; <c>null</c> when it is well-formed.</returns>
    public static HttpError? Read(ReadOnlyMemory<byte> body, GraphQLHttpOptions options, out RequestMembers members)
    {
        members = default;
        if (body.Span.StartsWith("\uFEFF"u8)) body = body[3..];
        if (body.IsEmpty) return HttpErrors.BodyMissing;
        if (!Utf8.IsValid(body.Span)) return HttpErrors.NotUnicode;
        var reader = new Utf8JsonReader(body.Span, new JsonReaderOptions { MaxDepth = options.MaxJsonDepth });
        var inVariables = false;
        try
        {
            return ReadObject(ref reader, body, options, ref members, ref inVariables);
        }
        catch (JsonException error)
        {
            return JsonMembers.Explain(body.Span, reader, error, "The body", options.MaxJsonDepth, inVariables);
        }
        catch (InvalidOperationException)
        {
            // Utf8JsonReader throws this for an unpaired surrogate.
            return HttpErrors.NotUnicode;
        }
    }

    private static HttpError? ReadObject(
        ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, GraphQLHttpOptions options, ref RequestMembers members, ref bool inVariables)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return reader.TokenType == JsonTokenType.StartArray ? HttpErrors.BatchNotSupported : HttpErrors.BodyNotAnObject;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            HttpError? fault = null;
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
            else if (reader.ValueTextEquals("documentId"u8))
            {
                fault = JsonMembers.ReadString(ref reader, "documentId", ref members.DocumentId);
            }
            else if (reader.ValueTextEquals("id"u8) || reader.ValueTextEquals("doc_id"u8))
            {
                fault = JsonMembers.ReadOtherId(ref reader, ref members.DocumentId);
            }
            else
            {
                reader.Skip();
            }

            if (fault is not null) return fault;
        }

        // Content after the object makes the reader throw.
        reader.Read();
        return null;
    }

    private static HttpError? ReadQuery(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, ref RequestMembers members)
    {
        reader.Read();
        members.Query = default;
        if (reader.TokenType != JsonTokenType.String)
        {
            return reader.TokenType == JsonTokenType.Null ? null : HttpErrors.WrongType("query", "a string");
        }

        members.Query = body.Slice((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
        members.IsEscaped = reader.ValueIsEscaped;
        return null;
    }

    private static HttpError? ReadVariables(
        ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, GraphQLHttpOptions options, ref RequestMembers members)
    {
        reader.Read();
        members.Variables = default;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return reader.TokenType == JsonTokenType.Null ? null : HttpErrors.WrongType("variables", "an object");
        }

        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return JsonMembers.KeepVariables(body[start..(int)reader.BytesConsumed], options, ref members);
    }
}
