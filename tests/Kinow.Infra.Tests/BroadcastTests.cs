using System.Text.Json;
using Amazon.CDK.Assertions;
using static Kinow.Infra.Tests.Json;

namespace Kinow.Infra.Tests;

/// <summary>The API of AppSync Events that the live service publishes to.</summary>
[Collection(InfraCollection.Name)]
public sealed class BroadcastTests(Synthesized plain, SynthesizedEdge stacks)
{
    /// <summary>What is broadcast.</summary>
    public const string List =
        """[{"operation":"LiveEvent","variables":[{"id":"1"}],"countries":["FR"],"languages":["fr"],"currencies":["EUR"]}]""";

    private JsonElement Config => stacks.Single("Broadcast", "AWS::AppSync::Api").GetProperty("EventConfig");

    private JsonElement Channels => stacks.Single("Broadcast", "AWS::AppSync::ChannelNamespace");

    [Fact]
    public void Who_publishes_is_signed_and_who_follows_has_the_key_and_neither_does_more()
    {
        Assert.Equal(["AWS_IAM", "API_KEY"], Modes(Config, "AuthProviders"));
        Assert.Equal(["API_KEY"], Modes(Config, "ConnectionAuthModes"));
        foreach (var (element, publish, subscribe) in new[]
        {
            (Config, "DefaultPublishAuthModes", "DefaultSubscribeAuthModes"), (Channels, "PublishAuthModes", "SubscribeAuthModes"),
        })
        {
            Assert.Equal(["AWS_IAM"], Modes(element, publish));
            Assert.Equal(["API_KEY"], Modes(element, subscribe));
        }
    }

    [Fact]
    public void Nobody_follows_channels_whose_names_they_do_not_know()
    {
        Assert.Equal("live", Channels.GetProperty("Name").GetString());
        var handlers = Channels.GetProperty("CodeHandlers").GetString();
        Assert.Contains("export function onSubscribe(ctx)", handlers, StringComparison.Ordinal);
        Assert.Contains("segments.includes('*')", handlers, StringComparison.Ordinal);
        Assert.Contains("util.unauthorized()", handlers, StringComparison.Ordinal);
    }

    [Fact]
    public void The_key_ends_on_the_day_that_was_asked_for() =>
        Assert.Equal(
            new DateTimeOffset(2027, 6, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds(),
            stacks.Single("Broadcast", "AWS::AppSync::ApiKey").GetProperty("Expires").GetInt64());

    [Fact]
    public void The_live_service_may_publish_to_that_namespace_and_nobody_else_may()
    {
        var statement = stacks["Live"].FindResources("AWS::IAM::Policy")
            .Where(static policy => policy.Key.Contains("TaskRole", StringComparison.Ordinal))
            .SelectMany(static policy => JsonSerializer.SerializeToElement(policy.Value)
                .GetProperty("Properties").GetProperty("PolicyDocument").GetProperty("Statement").EnumerateArray())
            .Single(static found => found.GetRawText().Contains("appsync:", StringComparison.Ordinal));
        Assert.Equal("appsync:EventPublish", statement.GetProperty("Action").GetString());
        Assert.Contains("ChannelNamespaceArn", statement.GetProperty("Resource").GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("appsync:Event", JsonSerializer.Serialize(stacks["Api"].ToJSON()), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_who_publishes_and_who_tells_viewers_know_where()
    {
        var variables = JsonSerializer.SerializeToElement(stacks["Api"].FindResources("AWS::Lambda::Function")
            .Single(static f => f.Key.StartsWith("GraphQLFunction", StringComparison.Ordinal)).Value)
            .GetProperty("Properties").GetProperty("Environment").GetProperty("Variables");
        var container = stacks.Single("Live", "AWS::ECS::TaskDefinition").GetProperty("ContainerDefinitions")[0].GetProperty("Environment")
            .EnumerateArray()
            .ToDictionary(static pair => pair.GetProperty("Name").GetString()!, static pair => pair.GetProperty("Value").GetRawText());
        foreach (var (name, part) in new[]
        {
            ("KINOW_BROADCAST", "appsync:"), ("KINOW_BROADCAST_PUBLISH", "https://"), ("KINOW_BROADCAST_SUBSCRIBE", "wss://"),
            ("KINOW_BROADCAST_NAMESPACE", "live"), ("KINOW_BROADCAST_SUBSCRIBE_KEY", "ApiKey"), ("KINOW_BROADCASTS", "LiveEvent"),
        })
        {
            Assert.Contains(part, variables.GetProperty(name).GetRawText(), StringComparison.Ordinal);
            Assert.Contains(part, container[name], StringComparison.Ordinal);
        }

        Assert.Equal(List, variables.GetProperty("KINOW_BROADCASTS").GetString());
    }

    [Fact]
    public void Somebody_is_told_when_nothing_can_be_published()
    {
        stacks["Watch"].HasResourceProperties(
            "AWS::CloudWatch::Alarm", Of(("AlarmName", "kinow-257-broadcasts-failed"), ("AlarmActions", Match.AnyValue())));
        stacks["Watch"].HasResourceProperties("AWS::Logs::MetricFilter", Of(
            ("FilterPattern", "?\"cannot be published\" ?\"refuses messages\" ?\"cannot be broadcast\"")));
    }

    [Fact]
    public void Without_a_list_there_is_none()
    {
        Assert.DoesNotContain("broadcasts-failed", JsonSerializer.Serialize(plain["Watch"].ToJSON()), StringComparison.Ordinal);
        Assert.False(plain.Has("Broadcast"));
        Assert.DoesNotContain("KINOW_BROADCAST", JsonSerializer.Serialize(plain["Api"].ToJSON()), StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Modes(JsonElement of, string list) =>
        of.GetProperty(list).EnumerateArray().Select(static mode => mode.GetProperty("AuthType").GetString());
}
