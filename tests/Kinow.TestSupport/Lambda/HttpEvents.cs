using System.Text.Json;
using System.Text.Json.Nodes;

namespace Kinow.TestSupport.Lambda;

/// <summary>Tells one request in the words of each service that sends requests to Lambda.</summary>
public static class HttpEvents
{
    private const string Ip = "203.0.113.7";
    private const string Domain = "id.execute-api.eu-west-3.amazonaws.com";

    /// <summary>The kinds of event, by name.</summary>
    public static IReadOnlyDictionary<string, Func<HttpCall, string>> Kinds { get; } = new Dictionary<string, Func<HttpCall, string>>(StringComparer.Ordinal)
    {
        ["rest"] = Rest,
        ["rest, base path"] = call => Rest(call, "/api/nested"),
        ["rest, mapping without a stage"] = call => Rest(call, "/tv/prod"),
        ["http"] = call => Http(call, "$default"),
        ["stage"] = call => Http(call, "prod"),
        ["http, base path"] = call => Version2(call, "$default", "/api" + call.Path, "ANY /{proxy+}"),
        ["http, base path, $default"] = call => Version2(call, "$default", "/api/nested" + call.Path),
        ["url"] = FunctionUrl,
    };

    /// <summary>An API Gateway REST API with a proxy integration (payload 1.0), behind the stage <c>prod</c>.</summary>
    /// <param name="call">The request.</param>
    public static string Rest(HttpCall call) => Rest(call, null);

    // With a base path, behind a custom domain: the event's paths have the base path, and neither has a stage of its own.
    private static string Rest(HttpCall call, string? basePath)
    {
        var query = Pairs(call.Query).ToLookup(p => p.Name, p => p.Value, StringComparer.Ordinal);
        return Text(new()
        {
            ["resource"] = "/{proxy+}",
            ["path"] = basePath + call.Path,
            ["httpMethod"] = call.Method,
            ["headers"] = Map(call.GroupedHeaders(), values => JsonValue.Create(values.Last())),
            ["multiValueHeaders"] = Map(call.GroupedHeaders(), Array),
            ["queryStringParameters"] = query.Count == 0 ? null : Map(query, values => JsonValue.Create(values.Last())),
            ["multiValueQueryStringParameters"] = query.Count == 0 ? null : Map(query, Array),
            ["pathParameters"] = new JsonObject { ["proxy"] = call.Path[1..] },
            ["stageVariables"] = null,
            ["requestContext"] = new JsonObject
            {
                ["resourcePath"] = "/{proxy+}",
                ["httpMethod"] = call.Method,
                ["path"] = (basePath ?? "/prod") + call.Path,
                ["stage"] = "prod",
                ["protocol"] = "HTTP/1.1",
                ["domainName"] = basePath is null ? Domain : "api.example.com",
                ["requestId"] = "c6af9ac6-7b61-11e6-9a41-93e8deadbeef",
                ["identity"] = new JsonObject { ["sourceIp"] = Ip, ["userAgent"] = "tests", ["accessKey"] = null },
            },
            ["body"] = call.EventBody,
            ["isBase64Encoded"] = call.IsBase64,
        });
    }

    /// <summary>An API Gateway HTTP API (payload 2.0).</summary>
    /// <param name="call">The request.</param>
    /// <param name="stage">The stage, whose name is part of the path unless it is <c>$default</c>.</param>
    public static string Http(HttpCall call, string stage) =>
        Version2(call, stage, stage == "$default" ? call.Path : $"/{stage}{call.Path}");

    /// <summary>A function URL (payload 2.0).</summary>
    /// <param name="call">The request.</param>
    public static string FunctionUrl(HttpCall call) => Version2(call, "$default", call.Path);

    private static string Version2(HttpCall call, string stage, string path, string route = "$default")
    {
        var query = Pairs(call.Query).ToLookup(p => p.Name, p => p.Value, StringComparer.Ordinal);
        var cookies = call.Cookies.ToArray();
        var value = new JsonObject
        {
            ["version"] = "2.0",
            ["routeKey"] = route,
            ["rawPath"] = path,
            ["rawQueryString"] = call.Query,
            ["headers"] = Map(call.GroupedHeaders().Where(h => h.Key != "cookie"), values => JsonValue.Create(string.Join(",", values))),
            ["queryStringParameters"] = query.Count == 0 ? null : Map(query, values => JsonValue.Create(string.Join(",", values))),
            ["requestContext"] = new JsonObject
            {
                ["accountId"] = "123456789012",
                ["apiId"] = "id",
                ["domainName"] = Domain,
                ["http"] = new JsonObject
                {
                    ["method"] = call.Method,
                    ["path"] = path,
                    ["protocol"] = "HTTP/1.1",
                    ["sourceIp"] = Ip,
                    ["userAgent"] = "tests",
                },
                ["requestId"] = "JKJaXmPLvHcESHA=",
                ["routeKey"] = route,
                ["stage"] = stage,
                ["time"] = "12/Mar/2020:19:03:58 +0000",
                ["timeEpoch"] = 1583348638390,
            },
            ["isBase64Encoded"] = call.IsBase64,
        };
        if (route != "$default") value["pathParameters"] = new JsonObject { ["proxy"] = Uri.UnescapeDataString(call.Path[1..]) };
        if (cookies.Length > 0) value["cookies"] = new JsonArray([.. cookies.Select(c => JsonValue.Create(c))]);
        if (call.EventBody is { } body) value["body"] = body;
        return Text(value);
    }

    private static IEnumerable<(string Name, string Value)> Pairs(string query) =>
        query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).Select(
            p => (Decode(p[0]), Decode(p.Length > 1 ? p[1] : "")));

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private static JsonObject Map(IEnumerable<IGrouping<string, string>> groups, Func<IEnumerable<string>, JsonNode?> value) =>
        new(groups.Select(g => KeyValuePair.Create(g.Key, value(g))));

    private static JsonArray Array(IEnumerable<string> values) => new([.. values.Select(v => JsonValue.Create(v))]);

    private static string Text(JsonObject value) => value.ToJsonString(JsonSerializerOptions.Default);
}
