using System.Text.Json;
using Kinow.GraphQL.AspNetCore.Responses;

namespace Kinow.GraphQL.AspNetCore.Requests;

/// <summary>The members that bodies and URLs have in common.</summary>
internal static class JsonMembers
{
    private const int HashLength = 64;

    /// <summary>Reads a member that is a string; null and the empty string count as absent.</summary>
    public static HttpError? ReadString(ref Utf8JsonReader reader, string name, ref string? value)
    {
        reader.Read();
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null)) return HttpErrors.WrongType(name, "a string");
        value = reader.TokenType == JsonTokenType.Null || reader.ValueSpan.IsEmpty ? null : reader.GetString();
        return null;
    }

    /// <summary>
    /// Reads a member that names a document by another word than the draft's. Other protocols have a member of that name and another type,
    /// which says nothing here.
    /// </summary>
    public static HttpError? ReadOtherId(ref Utf8JsonReader reader, ref string? value)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String && !reader.ValueSpan.IsEmpty) value = reader.GetString();
        else reader.Skip();
        return null;
    }

    /// <summary>Says why JSON could not be read to its end.</summary>
    /// <param name="reader">The reader, where it stopped.</param>
    /// <param name="error">Why it stopped.</param>
    /// <param name="what">What the JSON is, for the message.</param>
    /// <param name="maxDepth">The deepest nesting that the reader accepts.</param>
    /// <param name="inVariables">Whether the reader stopped in the variables.</param>
    public static HttpError Explain(
        ReadOnlySpan<byte> json, in Utf8JsonReader reader, JsonException error, string what, int maxDepth, bool inVariables)
    {
        // The reader counts an array or object that it has just entered from the next token on.
        var isEntered = reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject;
        var rest = json[(int)reader.BytesConsumed..].TrimStart(" \t\r\n,:"u8);
        var isDeeper = reader.CurrentDepth + (isEntered ? 1 : 0) >= maxDepth && rest is [(byte)'[' or (byte)'{', ..];
        return !isDeeper ? HttpErrors.NotJson(what, error.LineNumber ?? 0, error.BytePositionInLine ?? 0)
            : inVariables ? HttpErrors.VariablesTooLarge
            : HttpErrors.NestedTooDeep;
    }

    /// <summary>Reads the extensions, of which the automatic persisted query and live answers are known.</summary>
    public static HttpError? ReadExtensions(ref Utf8JsonReader reader, ref RequestMembers members)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return reader.TokenType == JsonTokenType.Null ? null : HttpErrors.WrongType("extensions", "an object");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isLive = reader.ValueTextEquals("live"u8);
            if (!isLive && !reader.ValueTextEquals("persistedQuery"u8))
            {
                reader.Skip();
                continue;
            }

            reader.Read();
            if (isLive) members.Live = LiveExtension.Read(ref reader);
            else if (reader.TokenType != JsonTokenType.Null && ReadPersistedQuery(ref reader, ref members) is { } fault) return fault;
        }

        return null;
    }

    /// <summary>Keeps variables that are within the limits.</summary>
    public static HttpError? KeepVariables(ReadOnlyMemory<byte> variables, GraphQLHttpOptions options, ref RequestMembers members)
    {
        if (variables.Length > options.MaxVariablesBytes) return HttpErrors.VariablesTooLarge;
        if (variables.Length == 2) return null;
        members.Variables = variables;
        return variables.Span.IndexOf("\\u"u8) < 0 ? null : CheckEscapes(variables.Span);
    }

    private static HttpError? ReadPersistedQuery(ref Utf8JsonReader reader, ref RequestMembers members)
    {
        if (reader.TokenType != JsonTokenType.StartObject) return HttpErrors.PersistedQueryVersion;
        var version = 0;
        string? hash = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isVersion = reader.ValueTextEquals("version"u8);
            var isHash = reader.ValueTextEquals("sha256Hash"u8);
            reader.Read();
            if (isVersion && reader.TokenType == JsonTokenType.Number) reader.TryGetInt32(out version);
            else if (isHash && reader.TokenType == JsonTokenType.String) hash = reader.GetString();
            else reader.Skip();
        }

        members.Hash = hash?.ToLowerInvariant();
        return version == 1 && hash is { Length: HashLength } && !hash.AsSpan().ContainsAnyExcept(HexDigits)
            ? null
            : HttpErrors.PersistedQueryVersion;
    }

    // The reader accepts an unpaired surrogate, but GetString would throw later.
    private static HttpError? CheckEscapes(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped) reader.GetString();
            }

            return null;
        }
        catch (InvalidOperationException)
        {
            return HttpErrors.NotUnicode;
        }
    }

    private static readonly System.Buffers.SearchValues<char> HexDigits = System.Buffers.SearchValues.Create("0123456789abcdefABCDEF");
}
