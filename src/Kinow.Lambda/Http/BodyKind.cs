using System.Text.Unicode;
using Microsoft.AspNetCore.Http;

namespace Kinow.Lambda.Http;

/// <summary>Decides whether a response body can be a JSON string; others are sent as base64.</summary>
internal static class BodyKind
{
    private static readonly string[] TextTypes =
        ["application/json", "application/xml", "application/javascript", "application/x-www-form-urlencoded"];

    /// <summary>Whether a body is text.</summary>
    public static bool IsText(IHeaderDictionary headers, ReadOnlySpan<byte> body) =>
        body.IsEmpty || (headers.ContentEncoding.Count == 0 && IsTextType(headers.ContentType.ToString()) && Utf8.IsValid(body));

    private static bool IsTextType(ReadOnlySpan<char> contentType)
    {
        var end = contentType.IndexOf(';');
        var type = (end < 0 ? contentType : contentType[..end]).Trim();
        if (type.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        foreach (var known in TextTypes)
        {
            if (type.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
