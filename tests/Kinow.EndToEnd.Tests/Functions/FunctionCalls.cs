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
        ["unknown operation"] = new("GET", "/v1/q/Nothing"),
        ["variables in the URL"] = new("GET", "/v1/q/CategoryPage") { Query = "variables=" + Uri.EscapeDataString("""{"id":"1","perPage":5}""") },
        ["document in the URL"] = new("GET", "/v1/graphql") { Query = "query=" + Uri.EscapeDataString("{settings{countries{name}}}") },
        ["platform"] = Post("{ platform { name } }"),
        ["products"] = Post(Products),
        ["products as base64"] = Post(Products) with { IsBase64 = true },
        ["a text with everything"] = Post("""query($q: String!) { cms { products(query: $q) { items { id } } } }""", new { q = "name: \"é 🎬\" \\" }),
        ["an error in the document"] = Post("{ cms { nothing } }"),
        ["no JSON"] = HttpCall.Post("/v1/graphql", "{"),
        ["wrong media type"] = new("POST", "/v1/graphql") { Body = "{}"u8.ToArray(), Headers = [("Content-Type", "text/plain")] },
        ["accepts nothing of ours"] = With(Post("{ platform { name } }"), ("Accept", "image/png")),
        ["new media type"] = With(Post("{ platform { nothing } }"), ("Accept", "application/graphql-response+json")),
        ["preflight"] = With(new("OPTIONS", "/v1/graphql"), ("Origin", "https://app.example"), ("Access-Control-Request-Method", "POST")),
        ["from a page"] = With(Post("{ platform { name } }"), ("Origin", "https://app.example")),
        ["head"] = new("HEAD", "/v1/q/Home"),
        ["wrong method"] = new("DELETE", "/v1/graphql"),
        ["no such route"] = new("GET", "/v2/graphql"),
        ["health"] = new("GET", "/health/live"),
        ["signed with nothing"] = With(Post("{ user { id } }"), ("Authorization", "Bearer nothing")),
    };

    /// <summary>The request with an id of its own, which its answer repeats.</summary>
    public static HttpCall Identified(HttpCall call) => With(call, ("X-Request-Id", "0123456789abcdef"));

    private static HttpCall Post(string query, object? variables = null) =>
        HttpCall.Post("/v1/graphql", JsonSerializer.Serialize(new { query, variables }));

    private static HttpCall With(HttpCall call, params (string Name, string Value)[] headers) => call with { Headers = [.. call.Headers, .. headers] };
}
