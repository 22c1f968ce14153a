using System.Net.Http.Headers;
using System.Text;
using Kinow.ClientApi.Core.Notifications;
using Kinow.ClientApi.ReadModel.Accounts;
using Kinow.ClientApi.ReadModel.Refreshing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Webhook.Tests;

/// <summary>The service on a free port, with a refresher that only remembers.</summary>
internal sealed class WebhookServer : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly HttpClient client = new();

    private WebhookServer(IRefreshLedger? ledger)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddWebhook(Secrets);
        builder.Services.AddSingleton<IReadModelRefresher>(Refresher);
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddSingleton(new AccountDocuments("ours"));
        if (ledger is not null) builder.Services.AddSingleton(ledger);
        application = builder.Build();
        application.MapWebhook();
    }

    public static WebhookSecrets Secrets { get; } = WebhookSecrets.Parse("whsec_" + Convert.ToBase64String(new byte[32]));

    public RecordingRefresher Refresher { get; } = new();

    public FakeTimeProvider Clock { get; } = new(DateTimeOffset.FromUnixTimeSeconds(1_750_000_000));

    public static async Task<WebhookServer> StartAsync(IRefreshLedger? ledger = null)
    {
        var server = new WebhookServer(ledger);
        await server.application.StartAsync();
        return server;
    }

    /// <summary>Signs and sends a body.</summary>
    public Task<HttpResponseMessage> SendAsync(string body, string id = "evt_1", params (string Name, string Value)[] headers)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        return SendAsync(bytes, WebhookSignature.Sign(id, Clock.GetUtcNow(), bytes, Secrets), headers: headers);
    }

    /// <summary>Signs and sends a body.</summary>
    public Task<HttpResponseMessage> SendAsync(byte[] body, string id = "evt_1") =>
        SendAsync(body, WebhookSignature.Sign(id, Clock.GetUtcNow(), body, Secrets));

    /// <summary>Sends a body with these headers.</summary>
    public async Task<HttpResponseMessage> SendAsync(
        byte[] body, WebhookHeaders standard, string? contentType = "application/json", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, application.Urls.Single() + WebhookEndpoints.Notifications);
        request.Content = new ByteArrayContent(body);
        if (contentType is not null) request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        if (standard.Id is not null) request.Headers.TryAddWithoutValidation(WebhookHeaders.IdName, standard.Id);
        if (standard.Timestamp is not null) request.Headers.TryAddWithoutValidation(WebhookHeaders.TimestampName, standard.Timestamp);
        if (standard.Signature is not null) request.Headers.TryAddWithoutValidation(WebhookHeaders.SignatureName, standard.Signature);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await application.DisposeAsync();
    }
}
