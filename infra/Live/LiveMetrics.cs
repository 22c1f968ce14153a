using Amazon.CDK;
using Amazon.CDK.AWS.CloudWatch;
using Amazon.CDK.AWS.ECS;
using Amazon.CDK.AWS.ElasticLoadBalancingV2;

namespace Kinow.Infra.Live;

/// <summary>The figures of the live service, each over one minute.</summary>
/// <param name="service">Its tasks.</param>
/// <param name="targets">Where its load balancer sends connections.</param>
/// <param name="platform">Identifier of the platform.</param>
public sealed class LiveMetrics(FargateService service, ApplicationTargetGroup targets, long platform)
{
    /// <summary>Name of the metric that tasks write to standard output, in CloudWatch's embedded metric format.</summary>
    public const string ConnectionsName = "LiveConnections";

    /// <summary>Open connections of a task, on average.</summary>
    public Metric ConnectionsOfTask => Connections("Average");

    /// <summary>Open connections of the task that has most.</summary>
    public Metric MostConnections => Connections("Maximum");

    /// <summary>Share of the processors that tasks use, in percent.</summary>
    public Metric Load => service.MetricCpuUtilization(Over("Average"));

    /// <summary>Share of the memory that tasks use, in percent.</summary>
    public Metric Memory => service.MetricMemoryUtilization(Over("Maximum"));

    /// <summary>Tasks that answer.</summary>
    public Metric Healthy => targets.Metrics.HealthyHostCount(Over("Minimum"));

    /// <summary>Tasks that do not answer.</summary>
    public Metric Unhealthy => targets.Metrics.UnhealthyHostCount(Over("Maximum"));

    /// <summary>Answers with 5xx.</summary>
    public Metric ServerErrors => targets.Metrics.HttpCodeTarget(HttpCodeTarget.TARGET_5XX_COUNT, Over("Sum"));

    private Metric Connections(string statistic) => new(new MetricProps
    {
        Namespace = "Kinow/ClientApi",
        MetricName = ConnectionsName,
        DimensionsMap = new Dictionary<string, string> { ["Platform"] = $"{platform}" },
        Period = Duration.Minutes(1),
        Statistic = statistic,
    });

    private static MetricOptions Over(string statistic) => new() { Period = Duration.Minutes(1), Statistic = statistic };
}
