using Amazon.CDK;
using Amazon.CDK.AWS.APIGateway;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Logs;
using Constructs;
using Kinow.Infra.Edge;

namespace Kinow.Infra.Api;

/// <summary>
/// The API that apps reach: the cached route for shared answers with its entry, the private one, and the door for notifications.
/// </summary>
public sealed class ClientRestApi : Construct
{
    // What an answer of the cached route depends on: its address, and no header. The cache keeps whatever it gets, errors and redirects
    // too, and reads no Cache-Control. So that route gives whole answers, and in the place of all else a redirect that is the same for all
    // who ask at the address. Where a redirect depends on its caller, at the entry, nothing is cached.
    private static readonly string[] CacheKeys =
        ["method.request.path.operation", "method.request.querystring.segment", "method.request.querystring.variables"];

    /// <summary>Makes the API.</summary>
    /// <param name="scope">Its stack.</param>
    /// <param name="id">Its name in the stack.</param>
    /// <param name="graphQL">Answers GraphQL.</param>
    /// <param name="webhook">Takes notifications.</param>
    /// <param name="settings">Sizes and limits.</param>
    /// <param name="edge">What requests are known by that came through CloudFront; null where there is none.</param>
    public ClientRestApi(
        Construct scope, string id, IFunction graphQL, IFunction webhook, DeploymentSettings settings, OriginKey? edge = null)
        : base(scope, id)
    {
        var log = new LogGroup(
            this, "AccessLog", new LogGroupProps { Retention = RetentionDays.ONE_MONTH, RemovalPolicy = RemovalPolicy.DESTROY });
        RestApi = new RestApi(this, "Rest", new RestApiProps
        {
            RestApiName = $"kinow-{settings.Platform}-client-api",
            Description = "Kinow Client API, version 1",

            // An edge-optimised API has a CloudFront of its own, which would say what country ours is in.
            EndpointTypes = [edge is null ? EndpointType.EDGE : EndpointType.REGIONAL],

            // Answers that the functions compressed come as bytes.
            BinaryMediaTypes = ["*/*"],
            CloudWatchRole = true,
            DeployOptions = Stage(log, settings),
        });

        var answers = new LambdaIntegration(graphQL);
        var version = RestApi.Root.AddResource("v1");
        foreach (var parent in (Amazon.CDK.AWS.APIGateway.IResource[])[version, RestApi.Root])
        {
            var graphql = parent.AddResource("graphql");
            foreach (var method in (string[])["GET", "POST", "OPTIONS"]) graphql.AddMethod(method, answers);
        }

        var entry = version.AddResource("q").AddResource("{operation}");
        AddCachedRoute(version, graphQL, answers);
        foreach (var resource in (Amazon.CDK.AWS.APIGateway.IResource[])[entry, version.AddResource("segment")])
        {
            foreach (var method in (string[])["GET", "OPTIONS"]) resource.AddMethod(method, answers);
        }

        version.AddResource("notifications").AddMethod("POST", new LambdaIntegration(webhook));
        version.AddResource("payments").AddResource("{gateway}").AddMethod("POST", new LambdaIntegration(webhook));
        RestApi.Root.AddResource("health").AddResource("{check}").AddMethod("GET", answers);
        _ = new Firewall(this, "Firewall", RestApi.DeploymentStage, edge);
    }

    /// <summary>The API.</summary>
    public RestApi RestApi { get; }

    private static void AddCachedRoute(Amazon.CDK.AWS.APIGateway.Resource version, IFunction graphQL, LambdaIntegration plain)
    {
        var operation = version.AddResource("shared").AddResource("{operation}");
        operation.AddMethod(
            "GET",
            new LambdaIntegration(graphQL, new LambdaIntegrationOptions { CacheKeyParameters = CacheKeys }),
            new MethodOptions { RequestParameters = CacheKeys.ToDictionary(static key => key, static key => key.Contains(".path.", StringComparison.Ordinal)) });
        operation.AddMethod("OPTIONS", plain);
    }

    private static StageOptions Stage(LogGroup log, DeploymentSettings settings) => new()
    {
        // The version is part of the routes, so that they are the same on every host; the stage is not.
        StageName = "live",
        TracingEnabled = true,
        MetricsEnabled = true,
        ThrottlingRateLimit = settings.RequestsPerSecond,
        ThrottlingBurstLimit = settings.RequestsPerSecond / 2,

        // An edge that was purged would be given what is kept here, which cannot be told of changes.
        CacheClusterEnabled = !settings.IsPurged,
        CacheClusterSize = settings.IsPurged ? null : settings.ResponseCacheSize,

        // Off unless a route says otherwise.
        CachingEnabled = false,
        AccessLogDestination = new LogGroupLogDestination(log),

        // No address, no token, no query text: nothing personal.
        AccessLogFormat = AccessLogFormat.Custom(
            """{"id":"$context.requestId","at":"$context.requestTimeEpoch","method":"$context.httpMethod","path":"$context.resourcePath","status":"$context.status","ms":"$context.responseLatency","bytes":"$context.responseLength"}"""),
        MethodOptions = new Dictionary<string, IMethodDeploymentOptions>
        {
            ["/v1/shared/{operation}/GET"] = new MethodDeploymentOptions
            {
                CachingEnabled = !settings.IsPurged,
                CacheTtl = settings.IsPurged ? null : Duration.Seconds(10),
                CacheDataEncrypted = settings.IsPurged ? null : true,
                ThrottlingRateLimit = settings.RequestsPerSecond,
                ThrottlingBurstLimit = settings.RequestsPerSecond / 2,
            },
        },
    };
}
