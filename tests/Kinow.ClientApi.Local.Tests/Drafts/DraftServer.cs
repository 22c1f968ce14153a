using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Kinow.ClientApi.Local.Mock;
using Kinow.ClientApi.Local.Tests.Http;

namespace Kinow.ClientApi.Local.Tests.Drafts;

/// <summary>A server with a draft of a schema.</summary>
internal sealed class DraftServer : LocalServer
{
    private readonly string file;

    private DraftServer(string file, LocalOptions options)
        : base(options) => this.file = file;

    public static async Task<DraftServer> StartAsync(string draft, ulong seed = 1)
    {
        var file = Path.Combine(Path.GetTempPath(), $"draft-{Guid.NewGuid():N}.graphql");
        await File.WriteAllTextAsync(file, draft, Encoding.UTF8);
        var server = new DraftServer(file, new() { Mock = new MockOptions { Seed = seed }, Seed = seed, DraftFile = file });
        await server.InitializeAsync();
        return server;
    }

    /// <summary>What a document is answered, errors included.</summary>
    public async Task<JsonElement> JsonAsync(string query, params string[] headers)
    {
        using var answer = await AskAsync(query, headers);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>The data that a document is answered.</summary>
    public async Task<JsonElement> DataAsync(string query, params string[] headers)
    {
        var body = await JsonAsync(query, headers);
        Assert.False(body.TryGetProperty("errors", out var errors), $"{errors}");
        return body.GetProperty("data");
    }

    /// <summary>Ends it.</summary>
    public async Task StopAsync()
    {
        await DisposeAsync();
        Dispose();
        File.Delete(file);
    }
}
