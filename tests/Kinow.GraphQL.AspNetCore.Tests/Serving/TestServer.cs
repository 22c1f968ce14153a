using System.Text;
using System.Text.Json;
using Kinow.GraphQL.AspNetCore.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Kinow.GraphQL.AspNetCore.Tests.Serving;

/// <summary>A real server on a free port of the loopback interface, and a client for it.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private readonly WebApplication application;

    private TestServer(WebApplication application, RecordingLogger log)
    {
        this.application = application;
        Log = log;
        var address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Client = new(new SocketsHttpHandler { AutomaticDecompression = System.Net.DecompressionMethods.None, AllowAutoRedirect = false })
        {
            BaseAddress = new(address),
        };
    }

    public HttpClient Client { get; }

    public RecordingLogger Log { get; }

    public IServiceProvider Services => application.Services;

    public Uri Address => Client.BaseAddress!;

    public static async Task<TestServer> StartAsync(Action<GraphQLHttpOptions>? configure = null, Action<IServiceCollection>? services = null, Action<WebApplication>? map = null)
    {
        var log = new RecordingLogger();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Services.AddGraphQL(s => TestSchema.CreateExecutor(s.GetRequiredService<LoggingErrorDescriber>()), configure);
        services?.Invoke(builder.Services);
        var application = builder.Build();
        application.MapGraphQL("/v1/graphql");
        if (application.Services.GetRequiredService<IOptions<GraphQLHttpOptions>>().Value.SegmentParameter is null)
        {
            application.MapTrustedOperations("/v1/q/{operation}");
        }
        else
        {
            application.MapTrustedOperations("/v1/q/{operation}", "/v1/kept/{operation}");
            application.MapSegment("/v1/segment");
        }

        application.MapHealth();
        map?.Invoke(application);
        await application.StartAsync();
        return new(application, log);
    }

    public Task<Answer> PostAsync(string body, string? accept = null, string contentType = "application/json") =>
        SendAsync(new(HttpMethod.Post, "/v1/graphql") { Content = Content(body, contentType) }, accept);

    public Task<Answer> QueryAsync(string query, string? accept = null) => PostAsync(JsonSerializer.Serialize(new { query }), accept);

    public Task<Answer> GetAsync(string path, string? accept = null, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return SendAsync(request, accept);
    }

    public async Task<Answer> SendAsync(HttpRequestMessage request, string? accept = null)
    {
        if (accept is not null) request.Headers.TryAddWithoutValidation("Accept", accept);
        return await Answer.ReadAsync(await Client.SendAsync(request));
    }

    public static ByteArrayContent Content(string body, string contentType)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return content;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await application.StopAsync();
        await application.DisposeAsync();
        Log.Dispose();
    }
}
