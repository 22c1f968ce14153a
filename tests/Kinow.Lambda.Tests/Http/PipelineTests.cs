using Kinow.TestSupport.Lambda;

namespace Kinow.Lambda.Tests.Http;

/// <summary>What answers on Kestrel answers on Lambda, byte for byte, whatever kind of event tells the request.</summary>
public sealed class PipelineTests(SampleServers servers) : IClassFixture<SampleServers>
{
    public static TheoryData<string, string> Calls()
    {
        var data = new TheoryData<string, string>();
        foreach (var call in SampleCalls.All.Keys)
        {
            foreach (var kind in HttpEvents.Kinds.Keys) data.Add(kind, call);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Lambda_answers_as_Kestrel_does(string kind, string call)
    {
        var request = SampleCalls.All[call];
        var expected = await servers.KestrelAsync(request);
        var actual = await servers.LambdaAsync(kind, request);
        Assert.Equal(expected.Describe(), actual.Describe());
    }

    [Fact]
    public async Task The_samples_reach_the_pipeline()
    {
        var echo = await servers.LambdaAsync("rest", SampleCalls.All["query"]);
        Assert.Contains("a=1|2\n", echo.Text, StringComparison.Ordinal);
        Assert.Equal(200, echo.Status);
        Assert.Equal("0 True 0 True", (await servers.LambdaAsync("rest", SampleCalls.All["empty pipe"])).Text);
        Assert.Equal("2 True 0 True", (await servers.LambdaAsync("http", SampleCalls.All["pipe as base64"])).Text);
        Assert.Equal(3_000_000, (await servers.LambdaAsync("http", SampleCalls.All["large"])).Text.Length);
        Assert.Contains("content-encoding: gzip", (await servers.LambdaAsync("url", SampleCalls.All["gzip"])).Headers);
    }

    [Fact]
    public async Task Text_travels_as_text_and_everything_else_as_base64()
    {
        Assert.Contains("\"isBase64Encoded\":false", await RawAsync("streamed"), StringComparison.Ordinal);
        Assert.Contains("\"isBase64Encoded\":true", await RawAsync("gzip"), StringComparison.Ordinal);
        Assert.Contains("\"isBase64Encoded\":true", await RawAsync("bytes"), StringComparison.Ordinal);
        Assert.Contains("\"isBase64Encoded\":true", await RawAsync("not really text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_Lambda_would_not_take_is_a_413()
    {
        foreach (var kind in HttpEvents.Kinds.Keys)
        {
            var answer = await servers.LambdaAsync(kind, new("GET", "/text/7000000"));
            Assert.Equal(413, answer.Status);
            Assert.Contains("cache-control: no-store", answer.Headers);
        }

        // Small enough until it is written as JSON.
        Assert.Equal(413, (await servers.LambdaAsync("rest", new("GET", "/text/6100000"))).Status);
        Assert.Equal(200, (await servers.LambdaAsync("rest", new("GET", "/text/5000000"))).Status);
    }

    [Fact]
    public async Task HEAD_tells_the_length_of_what_GET_would_have_sent()
    {
        var raw = await RawAsync("head");
        Assert.Contains("\"Content-Length\":[\"2\"]", raw, StringComparison.Ordinal);
        Assert.Contains("\"body\":\"\"", raw, StringComparison.Ordinal);
    }

    private async Task<string> RawAsync(string call) => (await servers.Emulator.InvokeAsync(HttpEvents.Rest(SampleCalls.All[call]))).Text;
}
