using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Kinow.ClientApi.Core.Notifications;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Tests.Notifications;

/// <summary>Somebody who gets notifications, checks that they are genuine, and answers as told.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly ConcurrentDictionary<string, int> underWay = new(StringComparer.Ordinal);

    private Receiver(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Logging.ClearProviders();
        application = builder.Build();
        application.MapPost("/", ReceiveAsync);
    }

    public static WebhookSecrets Secrets { get; } = WebhookSecrets.Parse("whsec_" + Convert.ToBase64String(new byte[32]));

    public Uri Url => new(application.Urls.Single());

    /// <summary>Everything that was received, refused or not.</summary>
    public ConcurrentQueue<Delivery> Received { get; } = new();

    /// <summary>The most notifications of one aggregate that were under way at once.</summary>
    public int MostOfOneAggregate { get; private set; }

    /// <summary>The most notifications that were under way at once.</summary>
    public int MostAtOnce { get; private set; }

    /// <summary>How each is answered; 204 when null.</summary>
    public Func<Delivery, Task<int>>? Answer { get; set; }

    public static async Task<Receiver> StartAsync(int port = 0)
    {
        var receiver = new Receiver(port);
        await receiver.application.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context)
    {
        using var copy = new MemoryStream();
        await context.Request.Body.CopyToAsync(copy);
        var request = context.Request.Headers;
        var headers = new WebhookHeaders(request["webhook-id"], request["webhook-timestamp"], request["webhook-signature"]);
        if (WebhookSignature.Verify(headers, DateTimeOffset.UtcNow, copy.ToArray(), Secrets) != WebhookVerdict.Genuine)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var delivery = Read(JsonNode.Parse(copy.ToArray())!.AsObject());
        Assert.Equal(headers.Id, delivery.EventId);
        Received.Enqueue(delivery);
        var aggregate = delivery.Aggregate + delivery.AggregateId;
        var same = underWay.AddOrUpdate(aggregate, 1, static (_, count) => count + 1);
        lock (Received)
        {
            MostOfOneAggregate = Math.Max(MostOfOneAggregate, same);
            MostAtOnce = Math.Max(MostAtOnce, underWay.Values.Sum());
        }

        try
        {
            context.Response.StatusCode = Answer is null ? StatusCodes.Status204NoContent : await Answer(delivery);
        }
        finally
        {
            underWay.AddOrUpdate(aggregate, 0, static (_, count) => count - 1);
        }
    }

    private static Delivery Read(JsonObject body)
    {
        Assert.Equal(["id", "subject", "data"], body.Select(member => member.Key).Where(static name => name != "documents"));
        var (aggregate, value) = Assert.Single(body["data"]!.AsObject());
        return new((string)body["id"]!, (string)body["subject"]!, aggregate, value!["id"]!.ToString(), DateTimeOffset.UtcNow)
        {
            Documents = (string?)body["documents"],
        };
    }
}
