using System.Text;
using Kinow.ClientApi.Core.Notifications;
using Kinow.ClientApi.ReadModel.Refreshing;
using Kinow.ClientApi.Webhook.Hosting;
using Kinow.Lambda;
using Kinow.TestSupport.Lambda;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Webhook.Tests.Hosting;

/// <summary>Notifications reach the service through API Gateway: the signature is over the bytes that were sent.</summary>
public sealed class WebhookHostTests : IAsyncLifetime
{
    private const string Body = """{"id":"evt_1","subject":"product_updated","data":{"product":{"id":12,"name":"é \"🎬\""}}}""";

    private readonly RecordingRefresher refresher = new();
    private RuntimeApiEmulator? emulator;
    private LambdaRuntime? runtime;
    private WebApplication? application;

    public async Task InitializeAsync()
    {
        emulator = await RuntimeApiEmulator.StartAsync();
        runtime = new(new() { RuntimeApi = emulator.Address });
        application = WebhookHost.Build([], runtime, builder =>
        {
            builder.Logging.ClearProviders();
            builder.Services.AddWebhook(WebhookServer.Secrets);
            builder.Services.AddSingleton<IReadModelRefresher>(refresher);
        });
        await application.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await application!.DisposeAsync();
        runtime!.Dispose();
        await emulator!.DisposeAsync();
    }

    [Theory]
    [InlineData("rest", false)]
    [InlineData("rest", true)]
    [InlineData("url", false)]
    [InlineData("http", true)]
    public async Task A_signed_notification_is_taken_and_a_changed_one_is_not(string kind, bool isBase64)
    {
        var call = Call(Body, isBase64);
        Assert.Equal(204, await StatusAsync(kind, call));
        var refreshed = refresher.Calls.Count;
        Assert.True(refreshed > 0);
        Assert.Equal(
            401, await StatusAsync(kind, call with { Body = Encoding.UTF8.GetBytes(Body.Replace("12", "13", StringComparison.Ordinal)) }));
        Assert.Equal(refreshed, refresher.Calls.Count);
    }

    private static HttpCall Call(string body, bool isBase64)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var headers = WebhookSignature.Sign("evt_1", DateTimeOffset.UtcNow, bytes, WebhookServer.Secrets);
        return HttpCall.Post(WebhookEndpoints.Notifications, body) with
        {
            IsBase64 = isBase64,
            Headers =
            [
                ("Content-Type", "application/json"),
                (WebhookHeaders.IdName, headers.Id!),
                (WebhookHeaders.TimestampName, headers.Timestamp!),
                (WebhookHeaders.SignatureName, headers.Signature!),
            ],
        };
    }

    private async Task<int> StatusAsync(string kind, HttpCall call) =>
        HttpAnswer.From(await emulator!.InvokeAsync(HttpEvents.Kinds[kind](call))).Status;
}
