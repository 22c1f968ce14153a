using System.Text.Json;
using Amazon.CDK.Assertions;
using static Kinow.Infra.Tests.Json;

namespace Kinow.Infra.Tests;

/// <summary>The service that keeps answers current: how it runs, ends, grows, and what it may use.</summary>
[Collection(InfraCollection.Name)]
public sealed class LiveTests(Synthesized plain, SynthesizedEdge stacks)
{
    private JsonElement Task => stacks.Single("Live", "AWS::ECS::TaskDefinition");

    private JsonElement Container => Task.GetProperty("ContainerDefinitions").EnumerateArray().Single();

    private JsonElement Service => stacks.Single("Live", "AWS::ECS::Service");

    [Fact]
    public void A_task_runs_the_image_that_was_asked_for_and_writes_nowhere()
    {
        Assert.Contains("/kinow-live:1.4.0", Container.GetProperty("Image").GetRawText(), StringComparison.Ordinal);
        Assert.True(Container.GetProperty("ReadonlyRootFilesystem").GetBoolean());
        Assert.Equal(8080, Container.GetProperty("PortMappings")[0].GetProperty("ContainerPort").GetInt32());
        Assert.Equal(
            ("X86_64", "LINUX"),
            (Task.GetProperty("RuntimePlatform").GetProperty("CpuArchitecture").GetString(),
                Task.GetProperty("RuntimePlatform").GetProperty("OperatingSystemFamily").GetString()));
        Assert.InRange(Container.GetProperty("Ulimits")[0].GetProperty("SoftLimit").GetInt32(), 65_536, int.MaxValue);
    }

    [Fact]
    public void It_has_the_variables_of_the_GraphQL_function_and_its_secrets_as_secrets()
    {
        var function = JsonSerializer.SerializeToElement(stacks["Api"].FindResources("AWS::Lambda::Function")
            .Single(static f => f.Key.StartsWith("GraphQLFunction", StringComparison.Ordinal)).Value)
            .GetProperty("Properties").GetProperty("Environment").GetProperty("Variables").EnumerateObject()
            .Where(static variable => variable.Name.StartsWith("KINOW_", StringComparison.Ordinal)).ToArray();
        var secret = function.Where(static variable => variable.Value.GetRawText().Contains("\"secret:", StringComparison.Ordinal))
            .Select(static variable => variable.Name).Order(StringComparer.Ordinal).ToArray();
        Assert.Contains("KINOW_TOKEN_KEYS", secret);
        Assert.Equal(secret, Names("Secrets"));
        Assert.Equal(function.Select(static variable => variable.Name).Except(secret).Order(StringComparer.Ordinal), Names("Environment"));

        IEnumerable<string?> Names(string list) => Container.GetProperty(list).EnumerateArray()
            .Select(static variable => variable.GetProperty("Name").GetString()).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void It_may_what_the_GraphQL_function_may_and_reads_no_secret_itself()
    {
        var policies = stacks["Live"].FindResources("AWS::IAM::Policy");
        var own = JsonSerializer.Serialize(policies.Single(static p => p.Key.Contains("TaskRole", StringComparison.Ordinal)).Value);
        foreach (var action in (string[])["es:ESHttpGet", "es:ESHttpDelete", "sqs:SendMessage"])
            Assert.Contains($"\"{action}\"", own, StringComparison.Ordinal);
        foreach (var action in (string[])["secretsmanager:", "sqs:ReceiveMessage", "cloudfront:", "es:*"])
            Assert.DoesNotContain(action, own, StringComparison.Ordinal);
        var starting = JsonSerializer.Serialize(policies.Single(static p => p.Key.Contains("ExecutionRole", StringComparison.Ordinal)).Value);
        Assert.Contains("secretsmanager:GetSecretValue", starting, StringComparison.Ordinal);
        Assert.DoesNotContain("Userworker", starting, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deployment_takes_no_task_away_before_its_clients_could_go_and_goes_back_when_it_fails()
    {
        var deployment = Service.GetProperty("DeploymentConfiguration");
        Assert.Equal(
            (100, 200), (deployment.GetProperty("MinimumHealthyPercent").GetInt32(), deployment.GetProperty("MaximumPercent").GetInt32()));
        var breaker = deployment.GetProperty("DeploymentCircuitBreaker");
        Assert.True(breaker.GetProperty("Enable").GetBoolean() && breaker.GetProperty("Rollback").GetBoolean());
        Assert.Equal(120, Container.GetProperty("StopTimeout").GetInt32());
        Assert.Equal("120", AttributesOf("AWS::ElasticLoadBalancingV2::TargetGroup", "TargetGroupAttributes")["deregistration_delay.timeout_seconds"]);
        Assert.Equal("120", AttributesOf("AWS::ElasticLoadBalancingV2::LoadBalancer", "LoadBalancerAttributes")["idle_timeout.timeout_seconds"]);
    }

    [Fact]
    public void It_runs_in_the_private_network_where_the_stores_let_it_in()
    {
        var network = Service.GetProperty("NetworkConfiguration").GetProperty("AwsvpcConfiguration");
        Assert.Equal("DISABLED", network.GetProperty("AssignPublicIp").GetString());
        Assert.Contains("functions", network.GetProperty("Subnets").GetRawText(), StringComparison.Ordinal);
        Assert.Equal(2, network.GetProperty("SecurityGroups").GetArrayLength());
        Assert.Contains("Kinow257Network:ExportsOutputFnGetAttFunctions", network.GetProperty("SecurityGroups").GetRawText(), StringComparison.Ordinal);

        // Its own group lets in the load balancer, on the one port.
        stacks["Live"].HasResourceProperties("AWS::EC2::SecurityGroupIngress", Of(("FromPort", 8080), ("ToPort", 8080)));
        stacks["Live"].ResourceCountIs("AWS::EC2::SecurityGroupIngress", 1);
    }

    [Fact]
    public void A_task_is_replaced_when_it_is_dead_and_not_when_a_store_is()
    {
        var targets = stacks.Single("Live", "AWS::ElasticLoadBalancingV2::TargetGroup");
        Assert.Equal("/health/live", targets.GetProperty("HealthCheckPath").GetString());
        Assert.Equal(8080, targets.GetProperty("Port").GetInt32());
        Assert.Equal(
            "least_outstanding_requests", AttributesOf("AWS::ElasticLoadBalancingV2::TargetGroup", "TargetGroupAttributes")["load_balancing.algorithm.type"]);
    }

    [Fact]
    public void Only_what_came_through_CloudFront_reaches_it_and_only_its_own_paths()
    {
        var conditions = stacks.Single("Live", "AWS::ElasticLoadBalancingV2::ListenerRule").GetProperty("Conditions");
        Assert.Equal(2, conditions.GetArrayLength());
        Assert.Equal(
            """["/v1/live","/health/live","/health/ready"]""", conditions[0].GetProperty("PathPatternConfig").GetProperty("Values").GetRawText());
        var key = conditions[1].GetProperty("HttpHeaderConfig");
        Assert.Equal("x-kinow-edge", key.GetProperty("HttpHeaderName").GetString());
        Assert.Contains("{{resolve:secretsmanager:", key.GetProperty("Values").GetRawText(), StringComparison.Ordinal);
        var listener = stacks.Single("Live", "AWS::ElasticLoadBalancingV2::Listener");
        Assert.Equal(("HTTPS", 443), (listener.GetProperty("Protocol").GetString(), listener.GetProperty("Port").GetInt32()));
        Assert.StartsWith("ELBSecurityPolicy-TLS13-1-2", listener.GetProperty("SslPolicy").GetString(), StringComparison.Ordinal);
        Assert.Equal("404", listener.GetProperty("DefaultActions")[0].GetProperty("FixedResponseConfig").GetProperty("StatusCode").GetString());
        Assert.EndsWith("certificate/live", listener.GetProperty("Certificates")[0].GetProperty("CertificateArn").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void CloudFront_leads_to_it_and_keeps_and_buffers_nothing_of_it()
    {
        var distribution = stacks.Single("Edge", "AWS::CloudFront::Distribution").GetProperty("DistributionConfig");
        var behavior = distribution.GetProperty("CacheBehaviors").EnumerateArray()
            .Single(static found => found.GetProperty("PathPattern").GetString() == "/v1/live");
        Assert.Equal("4135ea2d-6df8-44a3-9df3-4b5a84be39ad", behavior.GetProperty("CachePolicyId").GetString());
        Assert.False(behavior.GetProperty("Compress").GetBoolean());
        Assert.Equal(7, behavior.GetProperty("AllowedMethods").GetArrayLength());
        var origin = distribution.GetProperty("Origins").EnumerateArray()
            .Single(found => found.GetProperty("Id").GetString() == behavior.GetProperty("TargetOriginId").GetString());
        Assert.Equal("live.api.kinow.example", origin.GetProperty("DomainName").GetString());
        Assert.Equal(60, origin.GetProperty("CustomOriginConfig").GetProperty("OriginReadTimeout").GetInt32());
    }

    [Fact]
    public void Tasks_follow_the_connections_that_they_tell_of()
    {
        stacks["Live"].HasResourceProperties("AWS::ApplicationAutoScaling::ScalableTarget", Of(("MinCapacity", 3), ("MaxCapacity", 30)));
        var metric = Of(
            ("Namespace", "Kinow/ClientApi"), ("MetricName", "LiveConnections"), ("Statistic", "Average"),
            ("Dimensions", new object[] { Of(("Name", "Platform"), ("Value", "257")) }));
        stacks["Live"].HasResourceProperties("AWS::ApplicationAutoScaling::ScalingPolicy", Of(
            ("PolicyType", "TargetTrackingScaling"),
            ("TargetTrackingScalingPolicyConfiguration", Match.ObjectLike(Of(
                ("TargetValue", 4_000), ("CustomizedMetricSpecification", Match.ObjectLike(metric)))))));
        stacks["Live"].HasResourceProperties("AWS::ApplicationAutoScaling::ScalingPolicy", Of(
            ("TargetTrackingScalingPolicyConfiguration", Match.ObjectLike(Of(
                ("TargetValue", 60),
                ("PredefinedMetricSpecification", Of(("PredefinedMetricType", "ECSServiceAverageCPUUtilization"))))))));
    }

    [Theory]
    [InlineData("kinow-257-live-unhealthy")]
    [InlineData("kinow-257-live-errors")]
    [InlineData("kinow-257-live-load")]
    [InlineData("kinow-257-live-memory")]
    public void Somebody_is_told_when_it_is_in_trouble(string name) =>
        stacks["Watch"].HasResourceProperties("AWS::CloudWatch::Alarm", Of(("AlarmName", name), ("AlarmActions", Match.AnyValue())));

    [Fact]
    public void The_dashboard_shows_it() => Assert.Contains(
        "LiveConnections", stacks.Single("Watch", "AWS::CloudWatch::Dashboard").GetProperty("DashboardBody").GetRawText(), StringComparison.Ordinal);

    [Fact]
    public void Without_an_image_there_is_none()
    {
        Assert.False(plain.Has("Live"));
        Assert.DoesNotContain("LiveConnections", JsonSerializer.Serialize(plain["Watch"].ToJSON()), StringComparison.Ordinal);
    }

    private Dictionary<string, string?> AttributesOf(string type, string list) =>
        stacks.Single("Live", type).GetProperty(list).EnumerateArray().ToDictionary(
            static attribute => attribute.GetProperty("Key").GetString()!, static attribute => attribute.GetProperty("Value").GetString());
}
