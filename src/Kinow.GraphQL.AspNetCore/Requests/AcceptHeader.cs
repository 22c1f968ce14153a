using Kinow.GraphQL.AspNetCore.Responses;

namespace Kinow.GraphQL.AspNetCore.Requests;

/// <summary>Chooses the media type of a response (RFC 9110 section 12.5.1; GraphQL over HTTP, Accept).</summary>
internal static class AcceptHeader
{
    /// <summary>Chooses the media type that the caller likes best.</summary>
    /// <returns>The media type; <c>null</c> when the caller accepts none of ours.</returns>
    public static ResponseMediaType? Choose(string? accept) => accept switch
    {
        null or "" or "*/*" or "application/json" => ResponseMediaType.Json,
        "application/graphql-response+json" => ResponseMediaType.GraphQLResponse,
        "application/graphql-response+json, application/json;q=0.9" => ResponseMediaType.GraphQLResponse,
        _ => Weigh(accept),
    };

    /// <summary>Whether the caller is a browser that wants a page.</summary>
    public static bool WantsPage(string? accept) => accept is not null && accept.Contains("text/html", StringComparison.OrdinalIgnoreCase);

    /// <summary>Chooses the form of a stream of answers that the caller likes best, among equals the one named first.</summary>
    /// <returns>The form; <c>null</c> when the caller names none of ours.</returns>
    public static StreamForm? ChooseStream(string? accept)
    {
        var (best, weight) = ((StreamForm?)null, 0);
        var elements = new HeaderElements(accept);
        while (elements.Next())
        {
            if (elements.Weight > weight && StreamForm.Find(elements.Value) is { } form) (best, weight) = (form, elements.Weight);
        }

        return best;
    }

    private static ResponseMediaType? Weigh(string accept)
    {
        var json = new Preference();
        var response = new Preference();
        var elements = new HeaderElements(accept);
        for (var position = 0; elements.Next(); position++)
        {
            if (!elements.IsUtf8) continue;
            json.Consider(elements, "application/json", position);
            response.Consider(elements, "application/graphql-response+json", position);
        }

        var best = response.IsBetterThan(json) ? response : json;
        return best.Weight == 0 ? null : best.Equals(json) ? ResponseMediaType.Json : ResponseMediaType.GraphQLResponse;
    }

    // The most specific range that matches gives the weight; among equals the exact name wins, then the one named first. Java's
    // HttpURLConnection names every type *, and Spring every type of JSON application/*+json.
    private record struct Preference
    {
        public int Weight { get; private set; }

        private int specificity;
        private int position;

        public void Consider(HeaderElements element, string mediaType, int at)
        {
            var found = element.Value.Equals(mediaType, StringComparison.OrdinalIgnoreCase) ? 4
                : element.Value.Equals("application/*+json", StringComparison.OrdinalIgnoreCase)
                    && mediaType.EndsWith("+json", StringComparison.Ordinal) ? 3
                : element.Value.Equals("application/*", StringComparison.OrdinalIgnoreCase) ? 2
                : element.Value is "*/*" or "*" ? 1 : 0;
            if (found > specificity)
            {
                specificity = found;
                Weight = element.Weight;
                position = at;
            }
        }

        public readonly bool IsBetterThan(Preference other) =>
            Weight != other.Weight ? Weight > other.Weight
            : specificity != other.specificity ? specificity > other.specificity
            : position < other.position;
    }
}
