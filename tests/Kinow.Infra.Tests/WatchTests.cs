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
    [InlineData("kinow-257-clock-ahead")]
    [InlineData("kinow-257-graphql-errors")]
    [InlineData("kinow-257-worker-throttled")]
    public void Alarms_tell_somebody_and_say_what_they_mean(string name) =>
        stacks["Watch"].HasResourceProperties("AWS::CloudWatch::Alarm", Of(
            ("AlarmName", name), ("AlarmDescription", Match.AnyValue()), ("AlarmActions", Match.AnyValue()), ("OKActions", Match.AnyValue())));

    [Fact]
    public void Documents_from_a_clock_that_was_ahead_are_counted_in_the_logs_of_every_function()
    {
        var counted = Of(("MetricNamespace", "Kinow/ClientApi"), ("MetricName", "DocumentsAhead-257"), ("MetricValue", "1"));
        stacks["Watch"].ResourceCountIs("AWS::Logs::MetricFilter", 3);
        stacks["Watch"].AllResourcesProperties("AWS::Logs::MetricFilter", Of(
            ("FilterPattern", "\"was from a clock that was ahead by\""), ("MetricTransformations", new object[] { counted })));
        stacks["Watch"].HasResourceProperties("AWS::CloudWatch::Alarm", Of(
            ("AlarmName", "kinow-257-clock-ahead"), ("Namespace", "Kinow/ClientApi"), ("MetricName", "DocumentsAhead-257"),
            ("Threshold", 1)));
    }

    [Fact]
    public void Mail_goes_to_the_address_that_was_given() =>
        stacks["Watch"].HasResourceProperties("AWS::SNS::Subscription", Of(("Protocol", "email"), ("Endpoint", "ops@example.org")));

    [Fact]
    public void There_is_one_dashboard() => stacks["Watch"].ResourceCountIs("AWS::CloudWatch::Dashboard", 1);
}
