using Amazon.CDK;
using Amazon.CDK.AWS.APIGateway;
using Amazon.CDK.AWS.CloudWatch;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Logs;
using Kinow.Infra.Live;
using Kinow.Infra.Stacks;

namespace Kinow.Infra.Watch;

/// <summary>The figures of the whole system, each over one minute.</summary>
/// <param name="api">The functions and the API.</param>
/// <param name="data">The stores.</param>
/// <param name="queues">The queues.</param>
/// <param name="platform">Identifier of the platform.</param>
internal sealed class SystemMetrics(ApiStack api, DataStack data, QueueStack queues, long platform)
{
    private const string MetricNamespace = "Kinow/ClientApi";

    // As the functions log it.
    private const string AheadWords = "was from a clock that was ahead by";
    private const string PurgeWords = "could not be told to forget";

    // What is logged once, when it begins: by the publisher, and by who follows what is published.
    private const string BroadcastPattern = "?\"cannot be published\" ?\"refuses messages\" ?\"cannot be broadcast\"";

    public IReadOnlyList<(string Name, Function Function)> Functions { get; } =
        [("graphql", api.GraphQL), ("worker", api.Worker), ("webhook", api.Webhook)];

    /// <summary>The live service; null where there is none.</summary>
    public LiveMetrics? Live { get; init; }

    /// <summary>Whether a cache in front is told of changes.</summary>
    public bool IsPurged { get; init; }

    /// <summary>What the service logs that publishes answers; null where none are.</summary>
    public ILogGroup? PublishingLogs { get; init; }

    public Metric Requests => Rest.MetricCount(Over("Sum"));

    public Metric ServerErrors => Rest.MetricServerError(Over("Sum"));

    public Metric ClientErrors => Rest.MetricClientError(Over("Sum"));

    public Metric CacheHits => Rest.MetricCacheHitCount(Over("Sum"));

    public Metric CacheMisses => Rest.MetricCacheMissCount(Over("Sum"));

    public Metric OldestCommand => queues.Commands.MetricApproximateAgeOfOldestMessage(Over("Maximum"));

    public Metric WaitingCommands => queues.Commands.MetricApproximateNumberOfMessagesVisible(Over("Maximum"));

    public Metric DeadLetters => queues.DeadLetters.MetricApproximateNumberOfMessagesVisible(Over("Maximum"));

    public Metric DatabaseLoad => data.Database.MetricCPUUtilization(Over("Average"));

    public Metric DatabaseConnections => data.Database.MetricDatabaseConnections(Over("Maximum"));

    public Metric DatabaseCapacity => data.Database.MetricServerlessDatabaseCapacity(Over("Maximum"));

    public Metric SearchLoad => data.Search.MetricCPUUtilization(Over("Maximum"));

    public Metric SearchMemory => data.Search.MetricJVMMemoryPressure(Over("Maximum"));

    public Metric SearchRed => data.Search.MetricClusterStatusRed(Over("Maximum"));

    public Metric SearchLatency => data.Search.MetricSearchLatency(Over("p99"));

    /// <summary>Documents that the functions found to be from a clock that was ahead, by what they log.</summary>
    public Metric DocumentsAhead => Counted(AheadMetric);

    /// <summary>Purges that were given up, by what the webhook function logs.</summary>
    public Metric FailedPurges => Counted(PurgeMetric);

    /// <summary>How often answers could no longer be published, by what the live service logs.</summary>
    public Metric FailedBroadcasts => Counted(BroadcastMetric);

    private string AheadMetric => $"DocumentsAhead-{platform}";

    private string PurgeMetric => $"FailedPurges-{platform}";

    private string BroadcastMetric => $"FailedBroadcasts-{platform}";

    private RestApi Rest => api.Api.RestApi;

    /// <summary>Counts lines of the functions' logs that say what no service tells.</summary>
    public void CountLines(Constructs.Construct scope)
    {
        foreach (var (name, function) in Functions)
        {
            Count(scope, $"{name}-documents-ahead", function.LogGroup, $"\"{AheadWords}\"", AheadMetric);
        }

        if (IsPurged) Count(scope, "failed-purges", api.Webhook.LogGroup, $"\"{PurgeWords}\"", PurgeMetric);
        if (PublishingLogs is { } logs) Count(scope, "failed-broadcasts", logs, BroadcastPattern, BroadcastMetric);
    }

    public Metric Latency(string statistic) => Rest.MetricLatency(Over(statistic));

    public static Metric Errors(Function function) => function.MetricErrors(Over("Sum"));

    public static Metric Throttles(Function function) => function.MetricThrottles(Over("Sum"));

    public static Metric Time(Function function) => function.MetricDuration(Over("p99"));

    public static Metric Instances(Function function) => function.Metric("ConcurrentExecutions", Over("Maximum"));

    private static void Count(Constructs.Construct scope, string id, ILogGroup logs, string pattern, string metric) =>
        _ = new MetricFilter(scope, id, new MetricFilterProps
        {
            LogGroup = logs,
            FilterPattern = FilterPattern.Literal(pattern),
            MetricNamespace = MetricNamespace,
            MetricName = metric,
            MetricValue = "1",
        });

    private static Metric Counted(string name) => new(new MetricProps
    {
        Namespace = MetricNamespace,
        MetricName = name,
        Period = Duration.Minutes(1),
        Statistic = "Sum",
    });

    private static MetricOptions Over(string statistic) => new() { Period = Duration.Minutes(1), Statistic = statistic };
}
