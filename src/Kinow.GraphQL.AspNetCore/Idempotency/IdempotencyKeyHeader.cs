using System.Text;
using Kinow.GraphQL.AspNetCore.Responses;
using Microsoft.AspNetCore.Http;

namespace Kinow.GraphQL.AspNetCore.Idempotency;

/// <summary>
/// The header <c>Idempotency-Key</c>: a string of RFC 8941, as the draft writes it, or its characters without the quotes, as most clients
/// do. Both are the same key.
/// </summary>
internal static class IdempotencyKeyHeader
{
    private const string Name = "Idempotency-Key";
    private const int MinLength = 16;
    private const int MaxLength = 128;

    /// <summary>Reads the key; <c>null</c> when the request has none.</summary>
    /// <returns>Why the request is refused; <c>null</c> when it is not.</returns>
    public static HttpError? Read(IHeaderDictionary headers, out string? key)
    {
        var lines = headers[Name];
        key = null;
        if (lines.Count == 0) return null;
        key = lines.Count == 1 ? Parse(lines[0].AsSpan().Trim()) : null;
        return key is null ? HttpErrors.IdempotencyKeyMalformed : null;
    }

    // A comma without quotes is a header that was sent twice and joined on its way.
    private static string? Parse(ReadOnlySpan<char> value)
    {
        var key = value is ['"', ..] ? Unquote(value) : value.ContainsAny('"', ',') ? null : value.ToString();
        return key is { Length: >= MinLength and <= MaxLength } && !key.AsSpan().ContainsAnyExceptInRange('!', '~') ? key : null;
    }

    private static string? Unquote(ReadOnlySpan<char> value)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 1; i < value.Length; i++)
        {
            if (value[i] == '"') return i == value.Length - 1 ? text.ToString() : null;
            if (value[i] == '\\' && (++i == value.Length || value[i] is not ('"' or '\\'))) return null;
            text.Append(value[i]);
        }

        return null;
    }
}
