using Amazon.CDK;
using Amazon.CDK.AWS.CloudWatch;
using Amazon.CDK.AWS.CloudWatch.Actions;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SNS.Subscriptions;
using Constructs;
using Kinow.Infra.Watch;

namespace Kinow.Infra.Stacks;

/// <summary>What operators look at, and what wakes them.</summary>
public sealed class WatchStack : Stack
{
    /// <summary>Makes the stack.</summary>
    /// <param name="scope">The app.</param>
    /// <param name="id">Name of the stack.</param>
    /// <param name="api">The functions and the API.</param>
    /// <param name="data">The stores.</param>
    /// <param name="queues">The queues.</param>
    /// <param name="settings">Who is told.</param>
    /// <param name="properties">Description and protection.</param>
    /// <param name="live">The live service; null where there is none.</param>
    public WatchStack(
        Construct scope, string id, ApiStack api, DataStack data, QueueStack queues, DeploymentSettings settings, IStackProps properties,
        LiveStack? live = null)
        : base(scope, id, properties)
    {
        var told = new Topic(
            this, "Alarms", new TopicProps { DisplayName = $"Kinow Client API, platform {settings.Platform}", EnforceSSL = true });
        if (settings.AlarmEmail is { } address) told.AddSubscription(new EmailSubscription(address));
        var metrics = new SystemMetrics(api, data, queues, settings.Platform)
        {
            Live = live?.Metrics,
            IsPurged = settings.IsPurged,
            PublishingLogs = live?.PublishingLogs,
        };
        metrics.CountLines(this);
        foreach (var rule in WatchRule.All(metrics))
        {
            var alarm = new Alarm(this, rule.Name, new AlarmProps
            {
                AlarmName = $"kinow-{settings.Platform}-{rule.Name}",
                AlarmDescription = rule.Meaning,
                Metric = rule.Metric,
                Threshold = rule.Threshold,
                EvaluationPeriods = rule.Minutes,
                DatapointsToAlarm = rule.Minutes,
                ComparisonOperator = ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
                TreatMissingData = TreatMissingData.NOT_BREACHING,
            });
            alarm.AddAlarmAction(new SnsAction(told));
            alarm.AddOkAction(new SnsAction(told));
        }

        _ = new Dashboard(this, "Dashboard", new DashboardProps
        {
            DashboardName = $"kinow-{settings.Platform}-client-api",
            Widgets = SystemDashboard.Rows(metrics),
        });
    }
}
