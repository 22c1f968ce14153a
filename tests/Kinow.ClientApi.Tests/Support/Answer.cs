using System.Text.Json;
using Kinow.GraphQL.Planning;

namespace Kinow.ClientApi.Tests.Support;

/// <summary>An answer of the API.</summary>
internal sealed record Answer(JsonElement Body, CachePolicy Policy)
{
    public JsonElement Data
    {
        get
        {
            Assert.False(Body.TryGetProperty("errors", out var errors), errors.ValueKind == JsonValueKind.Array ? errors.GetRawText() : "");
            return Body.GetProperty("data");
        }
    }

    public IReadOnlyList<JsonElement> Errors =>
        Body.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateArray()] : [];

    /// <summary>The codes of the errors.</summary>
    public string[] Codes =>
        [.. Errors.Select(static error => error.GetProperty("extensions").GetProperty("code").GetString()!)];

    /// <summary>The only error, which must have this code.</summary>
    public JsonElement Error(string code)
    {
        var error = Assert.Single(Errors);
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        return error;
    }
}
