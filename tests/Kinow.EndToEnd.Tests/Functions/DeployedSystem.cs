using System.Security.Cryptography;
using Kinow.ClientApi.Queue;
using Kinow.EndToEnd.Tests.Real;
using Kinow.TestSupport;
using Kinow.TestSupport.Lambda;

namespace Kinow.EndToEnd.Tests.Functions;

/// <summary>
/// The three published functions on real servers, with what stands around them on AWS: gateways, the queue's mapping, the schedule.
/// </summary>
internal sealed class DeployedSystem : IAsyncDisposable
{
    private const int Products = 120;

    private readonly RealSystem system;
    private readonly SqsClient sqs;

    private DeployedSystem(RealSystem system, SqsClient sqs) => (this.system, this.sqs) = (system, sqs);

    /// <summary>The GraphQL function, and the same service on Kestrel.</summary>
    public required FunctionPair GraphQL { get; init; }

    /// <summary>The gateway in front of the GraphQL function.</summary>
    public required GatewayEmulator Api { get; init; }

    /// <summary>The gateway in front of the webhook function.</summary>
    public required GatewayEmulator Notifications { get; init; }

    /// <summary>What the worker function takes for Lambda.</summary>
    public required RuntimeApiEmulator Worker { get; init; }

    /// <summary>Brings messages to the worker function.</summary>
    public required QueueMapping Mapping { get; init; }

    /// <summary>The connection string of the database.</summary>
    public string Sql => system.Sql;

    private List<IAsyncDisposable> Parts { get; } = [];

    /// <summary>Prepares the servers and starts everything.</summary>
    public static async Task<DeployedSystem> StartAsync()
    {
        var system = await RealSystem.PrepareAsync(Products);
        var sqs = new SqsClient(new()
        {
            Endpoint = await Servers.SqsAsync(),
            Deadline = TimeSpan.FromSeconds(60),
            AttemptTimeout = TimeSpan.FromSeconds(20),
        });
        var queue = await CommandQueue.OpenAsync(
            sqs, CommandQueueNames.Of(system.Variables["KINOW_QUEUE_NAME"]!), create: true, CancellationToken.None);
        var webhook = await RuntimeApiEmulator.StartAsync();
        var notifications = await GatewayEmulator.StartAsync(webhook);
        var environments = Environments(system, notifications);
        var worker = await RuntimeApiEmulator.StartAsync();
        var pair = await FunctionPair.StartAsync(environments("graphql"));
        var deployed = new DeployedSystem(system, sqs)
        {
            GraphQL = pair,
            Api = await GatewayEmulator.StartAsync(pair.Emulator),
            Notifications = notifications,
            Worker = worker,
            Mapping = new(queue, worker),
        };
        deployed.Parts.AddRange(
        [
            FunctionProcess.Start(PublishedFunctions.Worker, worker, environments("worker")),
            FunctionProcess.Start(PublishedFunctions.Webhook, webhook, environments("webhook")),
            deployed.Api,
            pair,
            notifications,
            worker,
            webhook,
            system,
        ]);
        return deployed;
    }

    /// <summary>A client of the GraphQL function.</summary>
    public ApiClient CreateClient() => new(() => new Uri(Api.Url, "/v1/graphql"));

    public async ValueTask DisposeAsync()
    {
        foreach (var part in Parts) await part.DisposeAsync();
        sqs.Dispose();
    }

    // What each function finds in its environment: all the same but for its user of the database.
    private static Func<string, Dictionary<string, string>> Environments(RealSystem system, GatewayEmulator notifications)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var keys = key.ExportPkcs8PrivateKeyPem();
        var secret = "whsec_" + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        return function => new(system.VariablesOf(function).Select(v => KeyValuePair.Create(v.Key, v.Value!)), StringComparer.Ordinal)
        {
            ["KINOW_PLAYBACK"] = GraphQLFunction.Playback,
            ["KINOW_TOKEN_KEYS"] = keys,
            ["KINOW_WEBHOOK_SECRETS"] = secret,
            ["KINOW_WEBHOOK_URL"] = new Uri(notifications.Url, "/v1/notifications").ToString(),
            ["DOTNET_GCgen0size"] = "0x400000",
            ["Logging__LogLevel__Default"] = "Warning",
        };
    }
}
