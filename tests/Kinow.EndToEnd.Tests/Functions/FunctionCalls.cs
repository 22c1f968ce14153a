using System.Text.Json;
using Kinow.TestSupport.Lambda;

namespace Kinow.EndToEnd.Tests.Functions;

/// <summary>Requests of apps, good and bad, by name.</summary>
internal static class FunctionCalls
{
    private const string Products = "{ cms { products(perPage: 20) { pagination { total } items { id name descriptionShort dateFrom } } } }";

    public static IReadOnlyDictionary<string, HttpCall> All { get; } = new Dictionary<string, HttpCall>(StringComparer.Ordinal)
    {
        ["home"] = new("GET", "/v1/q/Home"),
        ["home in French, compressed"] = With(new("GET", "/v1/q/Home"), ("Accept-Language", "fr-CH, fr;q=0.9"), ("Accept-Encoding", "gzip, br")),
        ["home in another country"] = With(new("GET", "/v1/q/Home"), ("CloudFront-Viewer-Country", "DE"), ("X-Currency", "USD")),
        ["home with what does not count"] = new("GET", "/v1/q/Home") { Query = "extensions=1&query=%C3%BF&operationName=x&documentId=y" },
        ["repeated variables"] = new("GET", "/v1/q/CategoryPage")
        {
            Query = "variables=%7B%22id%22:%221%22%7D&variable%73=%7B%22id%22:%222%22%7D",
        },
        ["a shared answer without a segment"] = new("GET", "/v1/shared/Home"),
        ["a shared answer of no segment of ours"] = new("GET", "/v1/shared/CategoryPage") { Query = "segment=1.FR.fr.EUR...x&variables=%7B%22id%22%3A%221%22%7D" },
        ["a segment of nobody at the entry"] = new("GET", "/v1/q/Home") { Query = "segment=x" },
        ["segment"] = With(new("GET", "/v1/segment"), ("CloudFront-Viewer-Country", "DE"), ("X-App-Build", "tizen/1.0")),
        ["unknown operation"] = new("GET", "/v1/q/Nothing"),
        ["variables in the URL"] = new("GET", "/v1/q/CategoryPage") { Query = "variables=" + Uri.EscapeDataString("""{"id":"1","perPage":5}""") },
        ["document in the URL"] = new("GET", "/v1/graphql") { Query = "query=" + Uri.EscapeDataString("{settings{countries{name}}}") },
        ["platform"] = Post("{ platform { name } }"),
        ["products"] = Post(Products),
        ["products as base64"] = Post(Products) with { IsBase64 = true },
        ["a text with everything"] = Post("""query($q: String!) { cms { products(query: $q) { items { id } } } }""", new { q = "name: \"é 🎬\" \\" }),
        ["an error in the document"] = Post("{ cms { nothing } }"),
        ["no body"] = new("POST", "/v1/graphql") { Body = [], Headers = [("Content-Type", "application/json")] },
        ["no body as base64"] = new("POST", "/v1/graphql") { Body = [], IsBase64 = true, Headers = [("Content-Type", "application/json")] },
        ["no body and no type"] = new("POST", "/v1/graphql") { Body = [] },
        ["no JSON"] = HttpCall.Post("/v1/graphql", "{"),
        ["wrong media type"] = new("POST", "/v1/graphql") { Body = "{}"u8.ToArray(), Headers = [("Content-Type", "text/plain")] },
        ["accepts nothing of ours"] = With(Post("{ platform { name } }"), ("Accept", "image/png")),
        ["Java's Accept"] = With(Post("{ platform { name } }"), ("Accept", "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2")),
        ["nobody's credential"] = With(Post("{ platform { name } }"), ("Authorization", "")),
        ["new media type"] = With(Post("{ platform { nothing } }"), ("Accept", "application/graphql-response+json")),
        ["preflight"] = With(new("OPTIONS", "/v1/graphql"), ("Origin", "https://app.example"), ("Access-Control-Request-Method", "POST")),
        ["from a page"] = With(Post("{ platform { name } }"), ("Origin", "https://app.example")),
        ["head"] = new("HEAD", "/v1/q/Home"),
        ["wrong method"] = new("DELETE", "/v1/graphql"),
        ["dots below the shared route"] = new("GET", "/v1/q/.."),
        ["no such route below the shared one"] = new("GET", "/v1/q/Home/more"),
        ["no such route"] = new("GET", "/v2/graphql"),
        ["health"] = new("GET", "/health/live"),
        ["readiness"] = new("GET", "/health/ready"),
        ["signed with nothing"] = With(Post("{ user { id } }"), ("Authorization", "Bearer nothing")),
    };

    /// <summary>The request with an id of its own, which its answer repeats.</summary>
    public static HttpCall Identified(HttpCall call) => With(call, ("X-Request-Id", "0123456789abcdef"));

    /// <summary>What a caller asks next whom the entry of the cacheable route has sent on.</summary>
    public static HttpCall Followed(HttpCall call, HttpAnswer answer)
    {
        var location = answer.Headers.Single(static line => line.StartsWith("location: ", StringComparison.Ordinal))["location: ".Length..];
        var address = new Uri(new Uri("https://api.example" + call.Path), location);
        return call with { Path = address.AbsolutePath, Query = address.Query.TrimStart('?') };
    }

    private static HttpCall Post(string query, object? variables = null) =>
        HttpCall.Post("/v1/graphql", JsonSerializer.Serialize(new { query, variables }));

    private static HttpCall With(HttpCall call, params (string Name, string Value)[] headers) =>
        call with { Headers = [.. call.Headers, .. headers] };
}
