using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;
using Kinow.Infra.Broadcast;
using Kinow.Infra.Functions;

namespace Kinow.Infra.Stacks;

/// <summary>What passes answers on to viewers for whose number of connections nobody here needs to care: AWS AppSync Events.</summary>
public sealed class BroadcastStack : Stack
{
    private readonly BroadcastApi api;
    private readonly BroadcastSettings broadcasts;

    /// <summary>Makes the stack.</summary>
    /// <param name="scope">The app.</param>
    /// <param name="id">Name of the stack.</param>
    /// <param name="broadcasts">What is broadcast.</param>
    /// <param name="settings">The platform.</param>
    /// <param name="properties">Description and protection.</param>
    public BroadcastStack(
        Construct scope, string id, BroadcastSettings broadcasts, DeploymentSettings settings, IStackProps properties)
        : base(scope, id, properties)
    {
        ArgumentNullException.ThrowIfNull(settings);
        this.broadcasts = broadcasts;
        api = new(this, "Broadcast", broadcasts, settings.Platform);
    }

    /// <summary>Adds the variables of a service that publishes, or tells viewers what is broadcast to them.</summary>
    internal void Describe(ServiceEnvironment environment)
    {
        environment["KINOW_BROADCAST"] = $"appsync:{Region}";
        environment["KINOW_BROADCAST_PUBLISH"] = $"https://{api.Api.GetAtt("Dns.Http")}/event";
        environment["KINOW_BROADCAST_SUBSCRIBE"] = $"wss://{api.Api.GetAtt("Dns.Realtime")}/event/realtime";
        environment["KINOW_BROADCAST_NAMESPACE"] = BroadcastApi.Namespace;
        environment["KINOW_BROADCAST_SUBSCRIBE_KEY"] = api.SubscribeKey.GetAtt("ApiKey").ToString();
        environment["KINOW_BROADCASTS"] = broadcasts.List;
    }

    /// <summary>May publish to all channels, and nothing else.</summary>
    internal void AllowPublishing(IGrantable service)
    {
        var publishing = new PolicyStatement(new PolicyStatementProps
        {
            Actions = ["appsync:EventPublish"],
            Resources = [api.Channels.GetAtt("ChannelNamespaceArn").ToString()],
        });
        service.GrantPrincipal.AddToPrincipalPolicy(publishing);
    }
}
