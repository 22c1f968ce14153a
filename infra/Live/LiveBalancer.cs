using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.ElasticLoadBalancingV2;
using Constructs;
using Kinow.Infra.Edge;

namespace Kinow.Infra.Live;

/// <summary>The load balancer in front of the live service: TLS, the route, and which tasks answer.</summary>
internal sealed class LiveBalancer : Construct
{
    // Of a connection on which nothing is sent. The service sends something more often.
    private static readonly Duration Idle = Duration.Seconds(120);

    /// <summary>Makes the load balancer.</summary>
    /// <param name="scope">The stack.</param>
    /// <param name="id">Its name in the stack.</param>
    /// <param name="vpc">The network.</param>
    /// <param name="certificate">ARN of the certificate.</param>
    /// <param name="edge">What requests are known by that came through CloudFront; null where everybody may come.</param>
    public LiveBalancer(Construct scope, string id, IVpc vpc, string certificate, OriginKey? edge)
        : base(scope, id)
    {
        Balancer = new ApplicationLoadBalancer(this, "Balancer", new ApplicationLoadBalancerProps
        {
            Vpc = vpc,
            VpcSubnets = new SubnetSelection { SubnetType = SubnetType.PUBLIC },
            InternetFacing = true,
            IdleTimeout = Idle,
            DropInvalidHeaderFields = true,
            DeletionProtection = true,
        });
        Targets = new ApplicationTargetGroup(this, "Targets", new ApplicationTargetGroupProps
        {
            Vpc = vpc,
            TargetType = TargetType.IP,
            Protocol = ApplicationProtocol.HTTP,
            Port = LiveTask.Port,
            DeregistrationDelay = LiveTask.Drain,

            // Connections last: a new task gets those that come until it has as many as the others.
            LoadBalancingAlgorithmType = TargetGroupLoadBalancingAlgorithmType.LEAST_OUTSTANDING_REQUESTS,

            // A task that fails here is replaced, and all its clients come back at once. So not /health/ready, which fails when a store is
            // away: another task would not help. The service listens only when it is ready.
            HealthCheck = new HealthCheck
            {
                Path = "/health/live",
                Interval = Duration.Seconds(10),
                Timeout = Duration.Seconds(5),
                HealthyThresholdCount = 2,
                UnhealthyThresholdCount = 3,
            },
        });
        var listener = Balancer.AddListener("Https", new BaseApplicationListenerProps
        {
            Port = 443,
            Protocol = ApplicationProtocol.HTTPS,
            Certificates = [ListenerCertificate.FromArn(certificate)],
            SslPolicy = SslPolicy.RECOMMENDED_TLS,
            DefaultAction = ListenerAction.FixedResponse(404, new FixedResponseOptions { ContentType = "text/plain" }),
        });
        ListenerCondition[] conditions = [ListenerCondition.PathPatterns(["/v1/live", "/health/live", "/health/ready"])];
        if (edge is not null) conditions = [.. conditions, ListenerCondition.HttpHeader(OriginKey.Header, [edge.Value])];
        listener.AddAction("Live", new AddApplicationActionProps
        {
            Priority = 1,
            Conditions = conditions,
            Action = ListenerAction.Forward([Targets]),
        });
    }

    /// <summary>The load balancer.</summary>
    public ApplicationLoadBalancer Balancer { get; }

    /// <summary>Where it sends connections.</summary>
    public ApplicationTargetGroup Targets { get; }
}
