using System.Text;
using Kinow.TestSupport.Lambda;

namespace Kinow.Lambda.Tests.Http;

/// <summary>An event that is none of ours is an error of its own invocation, and the next one is answered.</summary>
public sealed class BadEventTests(SampleServers servers) : IClassFixture<SampleServers>
{
    private const string Context = """ "requestContext":{"http":{"method":"GET"}} """;

    public static TheoryData<string, string> Events() => new()
    {
        { "", "not JSON" },
        { "hello", "not JSON" },
        { "{", "not JSON" },
        { """{"version":"2.0","rawPath":"/a", """ + Context + "} x", "not JSON" },
        { "[]", "no JSON object" },
        { "null", "no JSON object" },
        { "{}", "no requestContext" },
        { QueueEvents.Batch(("1", "g", "{}")), "no requestContext" },
        { QueueEvents.Rule(), "no requestContext" },
        { """{"requestContext":[],"httpMethod":"GET","path":"/"}""", "no requestContext" },
        { """{"requestContext":{"elb":{"targetGroupArn":"x"}},"httpMethod":"GET","path":"/"}""", "load balancer" },
        { """{"version":"2.0","path":"/a", """ + Context + "}", "do not go together" },
        { """{"version":"3.0","rawPath":"/a", """ + Context + "}", "do not go together" },
        { """{"rawPath":"/a", """ + Context + "}", "do not go together" },
        { """{"version":"2.0","rawPath":"/a","requestContext":{}}""", "no method" },
        { """{"version":"2.0","rawPath":"/a","requestContext":{"http":{"method":7}}}""", "no method" },
        { """{"version":"2.0","rawPath":"a", """ + Context + "}", "begin with a slash" },
        { """{"httpMethod":"GET","path":null,"requestContext":{}}""", "begin with a slash" },
        { """{"version":"2.0","rawPath":"/a","body":"%%%","isBase64Encoded":true, """ + Context + "}", "not base64" },
        { """{"version":"2.0","rawPath":"/\ud800", """ + Context + "}", "not Unicode" },
        { new string('[', 100) + new string(']', 100), "no JSON object" },
        { """{"version":"2.0","rawPath":"/a","x":""" + new string('[', 100) + new string(']', 100) + "," + Context + "}", "not JSON" },
    };

    [Theory]
    [MemberData(nameof(Events))]
    public async Task It_is_refused_with_its_reason(string payload, string reason)
    {
        var result = await servers.Emulator.InvokeAsync(payload);
        Assert.Equal("Function.UnknownEvent", result.ErrorType);
        Assert.Contains(reason, result.Text, StringComparison.Ordinal);
        await AnswersAsync();
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused()
    {
        byte[][] payloads = [[0xFF, 0xFE, 0], [0x7B, 0x22, 0xC3, 0x28, 0x22, 0x3A, 0x31, 0x7D], new byte[2000]];
        foreach (var payload in payloads)
        {
            Assert.Equal("Function.UnknownEvent", (await servers.Emulator.InvokeAsync(payload)).ErrorType);
        }

        await AnswersAsync();
    }

    [Fact]
    public async Task An_event_larger_than_Lambda_sends_is_refused()
    {
        var result = await servers.Emulator.InvokeAsync(Encoding.UTF8.GetBytes(new string(' ', 20_000_000)));
        Assert.Equal("Function.EventTooLarge", result.ErrorType);
        await AnswersAsync();
    }

    [Fact]
    public async Task Wrong_kinds_of_values_are_as_if_they_were_not_there()
    {
        var answer = HttpAnswer.From(await servers.Emulator.InvokeAsync(
            """
            {"httpMethod":"GET","path":"/echo/x","headers":[1,{}],"multiValueHeaders":{"x-a":["1",2,null,[3]],"x-b":"no"},
             "queryStringParameters":"?","multiValueQueryStringParameters":{"q":["1"],"r":7},"body":{"a":1},"isBase64Encoded":null,"cookies":{},
             "requestContext":{"identity":null,"http":[],"stage":{}}}
            """));
        Assert.Equal(200, answer.Status);
        Assert.Contains("x-a=1\n", answer.Text, StringComparison.Ordinal);
        Assert.Contains("?q=1\n", answer.Text, StringComparison.Ordinal);
    }

    private async Task AnswersAsync() => Assert.Equal(200, (await servers.LambdaAsync("rest", SampleCalls.All["get"])).Status);
}
