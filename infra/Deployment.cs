using Amazon.CDK;
using Constructs;
using Kinow.Infra.Stacks;

namespace Kinow.Infra;

/// <summary>One platform: its stacks, by concern, from what changes least to what changes most.</summary>
public static class Deployment
{
    /// <summary>Adds all stacks of a platform.</summary>
    /// <param name="scope">The app.</param>
    /// <param name="settings">What differs between deployments.</param>
    /// <exception cref="FileNotFoundException">The IDE is asked for and its npm package is not there.</exception>
    public static ApiStack Create(Construct scope, DeploymentSettings settings)
    {
        var prefix = $"Kinow{settings.Platform}";
        var network = new NetworkStack(scope, $"{prefix}Network", Properties("network and its ways out"));
        var data = new DataStack(scope, $"{prefix}Data", network, settings, Properties("Aurora MySQL and the search domain"));
        var queues = new QueueStack(scope, $"{prefix}Queues", settings, Properties("queues between the API and the worker"));
        var edge = settings.Edge is { } front
            ? new EdgeStack(scope, $"{prefix}Edge", front, settings, Properties("CloudFront in front of the API"))
            : null;
        if (edge is not null) AddFirewall();
        var broadcast = settings.Broadcast is { } broadcasts
            ? new BroadcastStack(scope, $"{prefix}Broadcast", broadcasts, settings, Properties("answers that very many follow"))
            : null;
        var api = new ApiStack(
            scope, $"{prefix}Api", network, data, queues, settings, Properties("the functions and the API in front of them"), edge,
            broadcast);
        var live = settings.Live is { } always
            ? new LiveStack(
                scope, $"{prefix}Live", network, data, queues, api, always, settings, Properties("answers that stay current"), edge,
                broadcast)
            : null;
        _ = new WatchStack(scope, $"{prefix}Watch", api, data, queues, settings, Properties("dashboard and alarms"), live);
        if (settings.Ide) _ = new IdeStack(scope, $"{prefix}Ide", api, settings, Properties("the GraphQL IDE"));
        Tags.Of(scope).Add("project", "kinow-client-api");
        Tags.Of(scope).Add("platform", $"{settings.Platform}");
        return api;

        void AddFirewall()
        {
            var properties = Properties("limits by address, for CloudFront");
            properties.Env = new Amazon.CDK.Environment { Region = "us-east-1" };
            _ = new EdgeFirewallStack(scope, $"{prefix}EdgeFirewall", properties);
        }

        static StackProps Properties(string what) => new() { Description = $"Kinow Client API: {what}.", TerminationProtection = true };
    }
}
