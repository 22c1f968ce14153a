using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Local.Tests.Allocation;

/// <summary>Kestrel with one handler for all requests, on a free port.</summary>
internal sealed class HandlerServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private HandlerServer(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.Single());

    public static async Task<HandlerServer> StartAsync(RequestDelegate handler)
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Run(handler);
        await app.StartAsync();
        return new(app);
    }

    /// <summary>A server that sends the same bytes to everybody: the least that a response of their size takes.</summary>
    public static Task<HandlerServer> StartAsync(byte[] answer) => StartAsync(async context =>
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = answer.Length;
        await context.Response.BodyWriter.WriteAsync(answer);
    });

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
