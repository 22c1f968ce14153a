using Kinow.GraphQL.AspNetCore.Responses;

namespace Kinow.GraphQL.AspNetCore.Requests;

/// <summary>The Content-Type header of a request.</summary>
internal static class ContentType
{
    /// <summary>Says why a body of this type is not read; <c>null</c> when it is.</summary>
    /// <param name="value">The header; <c>null</c> or empty when there is none.</param>
    public static HttpFault? Check(string? value)
    {
        if (string.Equals(value, "application/json", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(value))
        {
            return HttpFaults.ContentTypeMissing;
        }

        var elements = new HeaderElements(value);
        return elements.Next()
            && elements.Value.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && (elements.Charset.IsEmpty
                || elements.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
                || elements.Charset.Equals("utf8", StringComparison.OrdinalIgnoreCase))
            && !elements.Next()
            ? null
            : HttpFaults.UnsupportedMediaType;
    }
}
