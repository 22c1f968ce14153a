using System.Net.Http.Headers;
using System.Text;
using Kinow.ClientApi.Core.Notifications;
using Kinow.ClientApi.Storage.Refreshing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Webhook.Tests;

/// <summary>The service on a free port, with a refresher that only remembers.</summary>
internal sealed class WebhookServer : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly HttpClient client = new();

    private WebhookServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddWebhook(Secrets);
        builder.Services.AddSingleton<IReadModelRefresher>(Refresher);
        builder.Services.AddSingleton<TimeProvider>(Clock);
        application = builder.Build();
        application.MapWebhook();
    }

    public static WebhookSecrets Secrets { get; } = WebhookSecrets.Parse("whsec_" + Convert.ToBase64String(new byte[32]));

    public RecordingRefresher Refresher { get; } = new();

    public ManualClock Clock { get; } = new();

    public static async Task<WebhookServer> StartAsync()
    {
        var server = new WebhookServer();
        await server.application.StartAsync();
        return server;
    }

    /// <summary>Signs and sends a body.</summary>
    public Task<HttpResponseMessage> SendAsync(string body, string id = "evt_1") => SendAsync(Encoding.UTF8.GetBytes(body), id);

    /// <summary>Signs and sends a body.</summary>
    public Task<HttpResponseMessage> SendAsync(byte[] body, string id = "evt_1") =>
        SendAsync(body, WebhookSignature.Sign(id, Clock.Now, body, Secrets));

    /// <summary>Sends a body with these headers.</summary>
    public async Task<HttpResponseMessage> SendAsync(byte[] body, WebhookHeaders headers, string? contentType = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, application.Urls.Single() + WebhookEndpoints.Notifications);
        request.Content = new ByteArrayContent(body);
        if (contentType is not null) request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        if (headers.Id is not null) request.Headers.TryAddWithoutValidation(WebhookHeaders.IdName, headers.Id);
        if (headers.Timestamp is not null) request.Headers.TryAddWithoutValidation(WebhookHeaders.TimestampName, headers.Timestamp);
        if (headers.Signature is not null) request.Headers.TryAddWithoutValidation(WebhookHeaders.SignatureName, headers.Signature);
        return await client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await application.DisposeAsync();
    }
}
