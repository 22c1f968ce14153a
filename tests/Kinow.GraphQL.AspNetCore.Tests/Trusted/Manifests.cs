using System.Text.Json;

namespace Kinow.GraphQL.AspNetCore.Tests.Trusted;

/// <summary>Manifests as the tools of Apollo and Relay write them.</summary>
internal static class Manifests
{
    public static MemoryStream Apollo(params (string Id, string Body)[] operations) => Json(new
    {
        format = "apollo-persisted-query-manifest",
        version = 1,
        operations = operations.Select(o => new { id = o.Id, name = o.Body.Split(' ', '(')[1], type = o.Body.Split(' ')[0], body = o.Body }),
    });

    public static MemoryStream Relay(params (string Id, string Text)[] operations) => Json(operations.ToDictionary(o => o.Id, o => o.Text));

    private static MemoryStream Json<T>(T value) => new(JsonSerializer.SerializeToUtf8Bytes(value));
}
