using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Kinow.Lambda.Tests.Secrets;

/// <summary>What the Parameters and Secrets extension does, on loopback.</summary>
internal sealed class ExtensionServer : IAsyncDisposable
{
    public const string Token = "session-token";

    private readonly WebApplication application;
    private int notReady;

    private ExtensionServer(int notReady)
    {
        this.notReady = notReady;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        application = builder.Build();
        application.MapGet("/secretsmanager/get", AnswerAsync);
    }

    /// <summary>The answers' bodies, by id of the secret.</summary>
    public Dictionary<string, string> Answers { get; } = new(StringComparer.Ordinal);

    /// <summary>The ids that were asked for.</summary>
    public List<string> Asked { get; } = [];

    public Uri Address => new(application.Urls.Single());

    /// <summary>Starts the server.</summary>
    /// <param name="notReady">How many requests it turns away first.</param>
    public static async Task<ExtensionServer> StartAsync(int notReady = 0)
    {
        var server = new ExtensionServer(notReady);
        await server.application.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private Task AnswerAsync(HttpContext http)
    {
        if (notReady-- > 0) return RefuseAsync(http, 400, "not ready to serve traffic, please wait");
        if (http.Request.Headers["X-Aws-Parameters-Secrets-Token"] != Token) return RefuseAsync(http, 401, "no token");
        var id = http.Request.Query["secretId"].ToString();
        Asked.Add(id);
        return Answers.TryGetValue(id, out var answer)
            ? http.Response.WriteAsync(answer)
            : RefuseAsync(http, 400, "an unexpected error occurred while executing request");
    }

    private static Task RefuseAsync(HttpContext http, int status, string text)
    {
        http.Response.StatusCode = status;
        return http.Response.WriteAsync(text);
    }
}
