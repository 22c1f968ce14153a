using Amazon.CDK.Assertions;

using static Kinow.Infra.Tests.Json;

namespace Kinow.Infra.Tests;

[Collection(InfraCollection.Name)]
public sealed class WatchTests(Synthesized stacks)
{
    [Theory]
    [InlineData("kinow-257-dead-letters")]
    [InlineData("kinow-257-commands-late")]
    [InlineData("kinow-257-server-errors")]
    [InlineData("kinow-257-search-red")]
    [InlineData("kinow-257-graphql-errors")]
    [InlineData("kinow-257-worker-throttled")]
    public void Alarms_tell_somebody_and_say_what_they_mean(string name) =>
        stacks["Watch"].HasResourceProperties("AWS::CloudWatch::Alarm", Of(
            ("AlarmName", name), ("AlarmDescription", Match.AnyValue()), ("AlarmActions", Match.AnyValue()), ("OKActions", Match.AnyValue())));

    [Fact]
    public void Mail_goes_to_the_address_that_was_given() =>
        stacks["Watch"].HasResourceProperties("AWS::SNS::Subscription", Of(("Protocol", "email"), ("Endpoint", "ops@example.org")));

    [Fact]
    public void There_is_one_dashboard() => stacks["Watch"].ResourceCountIs("AWS::CloudWatch::Dashboard", 1);
}
