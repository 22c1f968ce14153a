using System.Text.Json;

using Kinow.GraphQL.AspNetCore.Responses;

namespace Kinow.GraphQL.AspNetCore.Requests;

/// <summary>The members that bodies and URLs have in common.</summary>
internal static class JsonMembers
{
    private const int HashLength = 64;

    /// <summary>Reads a member that is a string; null and the empty string count as absent.</summary>
    /// <param name="reader">At the member's name.</param>
    /// <param name="name">The name, for the error.</param>
    /// <param name="value">The value.</param>
    public static HttpFault? ReadString(ref Utf8JsonReader reader, string name, ref string? value)
    {
        reader.Read();
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
        {
            return HttpFaults.WrongType(name, "a string");
        }

        value = reader.TokenType == JsonTokenType.Null || reader.ValueSpan.IsEmpty ? null : reader.GetString();
        return null;
    }

    /// <summary>Reads the extensions, of which only the automatic persisted query is known.</summary>
    /// <param name="reader">At the value.</param>
    /// <param name="members">Takes the hash.</param>
    public static HttpFault? ReadExtensions(ref Utf8JsonReader reader, ref RequestMembers members)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return reader.TokenType == JsonTokenType.Null ? null : HttpFaults.WrongType("extensions", "an object");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!reader.ValueTextEquals("persistedQuery"u8))
            {
                reader.Skip();
                continue;
            }

            reader.Read();
            if (reader.TokenType != JsonTokenType.Null && ReadPersistedQuery(ref reader, ref members) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    /// <summary>Takes variables in, if there are any and they are within the limits.</summary>
    /// <param name="variables">A JSON object.</param>
    /// <param name="options">The limits.</param>
    /// <param name="members">Takes the variables.</param>
    public static HttpFault? KeepVariables(ReadOnlyMemory<byte> variables, GraphQLHttpOptions options, ref RequestMembers members)
    {
        if (variables.Length > options.MaxVariablesBytes)
        {
            return HttpFaults.VariablesTooLarge;
        }

        if (variables.Length == 2)
        {
            return null;
        }

        members.Variables = variables;
        return variables.Span.IndexOf("\\u"u8) < 0 ? null : CheckEscapes(variables.Span);
    }

    private static HttpFault? ReadPersistedQuery(ref Utf8JsonReader reader, ref RequestMembers members)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return HttpFaults.PersistedQueryVersion;
        }

        var version = 0;
        string? hash = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isVersion = reader.ValueTextEquals("version"u8);
            var isHash = reader.ValueTextEquals("sha256Hash"u8);
            reader.Read();
            if (isVersion && reader.TokenType == JsonTokenType.Number)
            {
                reader.TryGetInt32(out version);
            }
            else if (isHash && reader.TokenType == JsonTokenType.String)
            {
                hash = reader.GetString();
            }
            else
            {
                reader.Skip();
            }
        }

        members.Hash = hash?.ToLowerInvariant();
        return version == 1 && hash is { Length: HashLength } && !hash.AsSpan().ContainsAnyExcept(HexDigits)
            ? null
            : HttpFaults.PersistedQueryVersion;
    }

    // Half of a surrogate pair passes the reader, but nobody can make a string of it later.
    private static HttpFault? CheckEscapes(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                {
                    reader.GetString();
                }
            }

            return null;
        }
        catch (InvalidOperationException)
        {
            return HttpFaults.NotUnicode;
        }
    }

    private static readonly System.Buffers.SearchValues<char> HexDigits = System.Buffers.SearchValues.Create("0123456789abcdefABCDEF");
}
