using Kinow.GraphQL.AspNetCore.Responses;

namespace Kinow.GraphQL.AspNetCore.Requests;

/// <summary>The Content-Type header of a request.</summary>
internal static class ContentType
{
    /// <summary>Says why a body of this type is not read; <c>null</c> when it is.</summary>
    public static HttpError? Check(string? value)
    {
        if (string.Equals(value, "application/json", StringComparison.OrdinalIgnoreCase)) return null;
        if (string.IsNullOrWhiteSpace(value)) return HttpErrors.ContentTypeMissing;
        var isJson = false;
        var elements = new HeaderElements(value);
        while (elements.Next())
        {
            // A proxy that adds the header once more says the same twice.
            isJson = elements.Value.Equals("application/json", StringComparison.OrdinalIgnoreCase) && elements.IsUtf8;
            if (!isJson) break;
        }

        return isJson ? null : HttpErrors.UnsupportedMediaType;
    }
}
