using Amazon.CDK;
using Constructs;

namespace Kinow.Infra.Broadcast;

/// <summary>
/// An API of AWS AppSync Events, in the plain form of CloudFormation: the CDK that is used here is older than it. Who is signed and may do
/// so publishes, who has the key follows, and neither does the other's part.
/// </summary>
internal sealed class BroadcastApi : Construct
{
    /// <summary>The namespace of the channels.</summary>
    public const string Namespace = "live";

    private const string Signed = "AWS_IAM";
    private const string Key = "API_KEY";
    private const string Handlers = "subscribe.js";

    /// <summary>Makes the API.</summary>
    public BroadcastApi(Construct scope, string id, BroadcastSettings settings, long platform)
        : base(scope, id)
    {
        Api = new CfnResource(this, "Api", new CfnResourceProps
        {
            Type = "AWS::AppSync::Api",
            Properties = new Dictionary<string, object>
            {
                ["Name"] = $"kinow-{platform}-live",
                ["EventConfig"] = new Dictionary<string, object>
                {
                    ["AuthProviders"] = Modes(Signed, Key),
                    ["ConnectionAuthModes"] = Modes(Key),
                    ["DefaultPublishAuthModes"] = Modes(Signed),
                    ["DefaultSubscribeAuthModes"] = Modes(Key),
                },
            },
        });
        Channels = new CfnResource(this, "Channels", new CfnResourceProps
        {
            Type = "AWS::AppSync::ChannelNamespace",
            Properties = new Dictionary<string, object>
            {
                ["ApiId"] = Api.GetAtt("ApiId"),
                ["Name"] = Namespace,
                ["PublishAuthModes"] = Modes(Signed),
                ["SubscribeAuthModes"] = Modes(Key),
                ["CodeHandlers"] = ReadHandlers(),
            },
        });
        SubscribeKey = new CfnResource(this, "Key", new CfnResourceProps
        {
            Type = "AWS::AppSync::ApiKey",
            Properties = new Dictionary<string, object>
            {
                ["ApiId"] = Api.GetAtt("ApiId"),
                ["Description"] = "Lets apps follow channels; all apps are told it",
                ["Expires"] = new DateTimeOffset(settings.KeyExpires.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).ToUnixTimeSeconds(),
            },
        });
    }

    /// <summary>The API.</summary>
    public CfnResource Api { get; }

    /// <summary>Its namespace.</summary>
    public CfnResource Channels { get; }

    /// <summary>What apps are let in by.</summary>
    public CfnResource SubscribeKey { get; }

    private static object[] Modes(params string[] types) =>
        [.. types.Select(static type => new Dictionary<string, object> { ["AuthType"] = type })];

    private static string ReadHandlers()
    {
        using var stream = typeof(BroadcastApi).Assembly.GetManifestResourceStream(Handlers)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
