using Amazon.CDK;
using Amazon.CDK.AWS.ApplicationAutoScaling;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.ECS;
using Amazon.CDK.AWS.Logs;
using Constructs;
using Kinow.Infra.Functions;
using Kinow.Infra.Live;

namespace Kinow.Infra.Stacks;

/// <summary>The service that keeps answers current, by WebSocket and SSE: always running, as many tasks as connections need.</summary>
public sealed class LiveStack : Stack
{
    // Beyond it, tasks are started whatever the number of connections: what is watched may change all the time.
    private const double MostLoad = 60;

    /// <summary>Makes the stack.</summary>
    /// <param name="scope">The app.</param>
    /// <param name="id">Name of the stack.</param>
    /// <param name="network">Where it runs.</param>
    /// <param name="data">What it reads.</param>
    /// <param name="queues">Where its commands go.</param>
    /// <param name="api">Whose variables it has: it answers the same operations.</param>
    /// <param name="live">Its image, name and sizes.</param>
    /// <param name="settings">The platform.</param>
    /// <param name="properties">Description and protection.</param>
    /// <param name="edge">CloudFront in front of it; null where there is none.</param>
    /// <param name="broadcast">Where it publishes answers; null where it publishes none.</param>
    public LiveStack(
        Construct scope, string id, NetworkStack network, DataStack data, QueueStack queues, ApiStack api, LiveSettings live,
        DeploymentSettings settings, IStackProps properties, EdgeStack? edge = null, BroadcastStack? broadcast = null)
        : base(scope, id, properties)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(live);
        ArgumentNullException.ThrowIfNull(settings);
        var described = new LiveTask(this, "Live", live.Image, api.GraphQLEnvironment, AddressOf(edge));
        var task = described.Definition;
        if (broadcast is not null) PublishingLogs = described.Logs;
        new StoreAccess(data, queues, Region, settings.Platform).AllowAnswering(task.TaskRole);
        broadcast?.AllowPublishing(task.TaskRole);
        var front = new LiveBalancer(this, "Front", network.Vpc, live.Certificate, edge?.OriginKey);
        var service = CreateService(network, task, live);
        front.Targets.AddTarget(service);
        Metrics = new(service, front.Targets, settings.Platform);
        Scale(service, live);
        _ = new CfnOutput(this, "Target", new CfnOutputProps
        {
            Value = front.Balancer.LoadBalancerDnsName,
            Description = $"What the name {live.Domain} has to lead to (CNAME or alias)",
        });
    }

    /// <summary>What it logs, where it publishes answers; null where it publishes none.</summary>
    public ILogGroup? PublishingLogs { get; }

    /// <summary>Its figures.</summary>
    public LiveMetrics Metrics { get; }

    // The load balancer adds who connects to it to what came before: the last one is to be believed, and behind CloudFront is CloudFront's.
    private static Dictionary<string, string> AddressOf(EdgeStack? edge) =>
        edge is null ? new() { ["ASPNETCORE_FORWARDEDHEADERS_ENABLED"] = "true" } : [];

    private FargateService CreateService(NetworkStack network, FargateTaskDefinition task, LiveSettings live)
    {
        var group = new SecurityGroup(
            this, "Group", new SecurityGroupProps { Vpc = network.Vpc, Description = "The live service of the Client API" });

        // The stores let this one in. It is the network's, which does not know the load balancer.
        var functions = SecurityGroup.FromSecurityGroupId(
            this, "Functions", network.Functions.SecurityGroupId, new SecurityGroupImportOptions { Mutable = false });
        return new(this, "Service", new FargateServiceProps
        {
            Cluster = new Cluster(this, "Cluster", new ClusterProps { Vpc = network.Vpc }),
            TaskDefinition = task,
            DesiredCount = live.Tasks.Least,
            AssignPublicIp = false,
            VpcSubnets = NetworkStack.FunctionSubnets,
            SecurityGroups = [group, functions],

            // None goes before another has come.
            MinHealthyPercent = 100,
            MaxHealthyPercent = 200,
            CircuitBreaker = new DeploymentCircuitBreaker { Rollback = true },
            HealthCheckGracePeriod = Duration.Seconds(60),
            PropagateTags = PropagatedTagSource.SERVICE,
        });
    }

    private void Scale(FargateService service, LiveSettings live)
    {
        var tasks = service.AutoScaleTaskCount(new EnableScalingProps { MinCapacity = live.Tasks.Least, MaxCapacity = live.Tasks.Most });

        // Fewer tasks cut connections, so slowly: who was watching a match that is over has gone by then.
        tasks.ScaleToTrackCustomMetric("Connections", new TrackCustomMetricProps
        {
            Metric = Metrics.ConnectionsOfTask,
            TargetValue = live.Connections,
            ScaleOutCooldown = Duration.Seconds(30),
            ScaleInCooldown = Duration.Minutes(10),
        });
        tasks.ScaleOnCpuUtilization("Load", new CpuUtilizationScalingProps
        {
            TargetUtilizationPercent = MostLoad,
            ScaleOutCooldown = Duration.Seconds(30),
            ScaleInCooldown = Duration.Minutes(10),
        });
    }
}
