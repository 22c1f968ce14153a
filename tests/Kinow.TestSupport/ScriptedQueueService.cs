using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Kinow.TestSupport;

/// <summary>
/// An SQS service on loopback that answers as a test says. It knows the address of every queue; what else it answers is scripted.
/// </summary>
public sealed class ScriptedQueueService : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly ConcurrentDictionary<string, bool> connections = new(StringComparer.Ordinal);

    private ScriptedQueueService()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        application = builder.Build();
        application.Run(HandleAsync);
    }

    /// <summary>Where it listens.</summary>
    public Uri Endpoint => new(application.Urls.Single());

    /// <summary>What it was asked to do, by the service's names of actions.</summary>
    public ConcurrentQueue<string> Actions { get; } = new();

    /// <summary>How many connections were opened.</summary>
    public int Connections => connections.Count;

    /// <summary>Answers an action other than <c>GetQueueUrl</c> with a body.</summary>
    public Func<string, JsonNode, string> Answer { get; set; } = static (_, _) => "{}";

    /// <summary>What is done with each response besides, such as ending it halfway.</summary>
    public Func<HttpContext, Task>? Before { get; set; }

    /// <summary>Starts the service on a free port.</summary>
    public static async Task<ScriptedQueueService> StartAsync()
    {
        var service = new ScriptedQueueService();
        await service.application.StartAsync();

        // Clients have deadlines, and on a busy machine the first request of a process misses them.
        using var http = new HttpClient();
        using var content = new StringContent("{}");
        await http.PostAsync(service.Endpoint, content);
        service.Actions.Clear();
        service.connections.Clear();
        return service;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        connections[context.Features.Get<IHttpConnectionFeature>()!.ConnectionId] = true;
        var action = context.Request.Headers["X-Amz-Target"].ToString().Split('.')[^1];
        var request = await JsonNode.ParseAsync(context.Request.Body);
        Actions.Enqueue(action);
        if (Before is { } before) await before(context);
        var body = action == "GetQueueUrl" ? $$"""{"QueueUrl":"{{Endpoint}}0/{{request!["QueueName"]}}"}""" : Answer(action, request!);
        context.Response.ContentType = "application/x-amz-json-1.0";
        await context.Response.WriteAsync(body);
    }
}
