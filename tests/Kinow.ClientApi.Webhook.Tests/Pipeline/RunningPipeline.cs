using Kinow.ClientApi.ReadModel.Refreshing;
using Kinow.ClientApi.Worker.Notifications;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kinow.ClientApi.Webhook.Tests.Pipeline;

/// <summary>The dispatcher and the service, with HTTP between them, over a read model.</summary>
internal sealed class RunningPipeline : IAsyncDisposable
{
    private readonly WebApplication service;
    private readonly CancellationTokenSource stop = new();
    private ChangeLogDispatcher? dispatcher;
    private Task run = Task.CompletedTask;

    private RunningPipeline(SmallReadModel model)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddWebhook(WebhookServer.Secrets);
        builder.Services.AddSingleton<IReadModelRefresher>(model.Refresher);
        service = builder.Build();
        service.MapWebhook();
    }

    public Uri Url => new(service.Urls.Single() + WebhookEndpoints.Notifications);

    public static async Task<RunningPipeline> StartAsync(SmallReadModel model, bool dispatch = true)
    {
        var pipeline = new RunningPipeline(model);
        await pipeline.service.StartAsync();
        if (!dispatch) return pipeline;

        var options = new DispatcherOptions { Receivers = [pipeline.Url] };
        pipeline.dispatcher = DispatcherServices.Create(
            model.Sql, options, WebhookServer.Secrets, NullLogger<ChangeLogDispatcher>.Instance);
        pipeline.run = pipeline.dispatcher.RunAsync(pipeline.stop.Token);
        return pipeline;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await run;
        dispatcher?.Dispose();
        stop.Dispose();
        await service.DisposeAsync();
    }
}
