using System.Text.Json;
using Amazon.CDK.Assertions;
using static Kinow.Infra.Tests.Json;

namespace Kinow.Infra.Tests;

/// <summary>Fastly in front of the cacheable route: it is told of changes, and nothing else is different.</summary>
[Collection(InfraCollection.Name)]
public sealed class FastlyTests(SynthesizedFastly stacks)
{
    [Theory]
    [InlineData("Webhook", true)]
    [InlineData("GraphQL", false)]
    [InlineData("Worker", false)]
    public void The_webhook_function_alone_has_its_token(string name, bool allowed)
    {
        var function = JsonSerializer.Serialize(stacks["Api"].FindResources("AWS::Lambda::Function")
            .Single(f => f.Key.StartsWith(name + "Function", StringComparison.Ordinal)).Value);
        Assert.Equal(allowed, function.Contains("\"KINOW_EDGE\":\"fastly:SU1Z0isxPaozGVKXdv0eY\"", StringComparison.Ordinal));
        Assert.Equal(
            allowed,
            function.Contains("\"KINOW_EDGE_TOKEN\":{\"Fn::Join\":[\"\",[\"secret:\",{\"Ref\":\"FastlyToken", StringComparison.Ordinal));
        var policy = stacks["Api"].FindResources("AWS::IAM::Policy").Single(p => p.Key.StartsWith(name, StringComparison.Ordinal));
        Assert.Equal(allowed, JsonSerializer.Serialize(policy.Value).Contains("\"FastlyToken", StringComparison.Ordinal));
    }

    [Fact]
    public void What_cannot_be_purged_keeps_nothing_and_the_API_stays_as_it_is()
    {
        Assert.False(stacks.Single("Api", "AWS::ApiGateway::Stage").GetProperty("CacheClusterEnabled").GetBoolean());
        stacks["Api"].HasResourceProperties("AWS::ApiGateway::RestApi", Of(("EndpointConfiguration", Of(("Types", new[] { "EDGE" })))));
        Assert.False(stacks.Has("Edge"));
    }

    [Fact]
    public void Somebody_is_told_when_purges_fail() =>
        stacks["Watch"].HasResourceProperties("AWS::CloudWatch::Alarm", Of(("AlarmName", "kinow-257-purges-failed"), ("AlarmActions", Match.AnyValue())));
}
