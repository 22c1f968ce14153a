namespace Kinow.EndToEnd.Tests.Sample;

/// <summary>The sample app against the mock.</summary>
public sealed class MockSampleTests : IAsyncLifetime, IDisposable
{
    private readonly SampleServer mock = new("--mock");

    public Task InitializeAsync() => mock.InitializeAsync();

    public Task DisposeAsync() => mock.DisposeAsync();

    public void Dispose() => mock.Dispose();

    [SampleFact(Browser = true)]
    public async Task Somebody_lives_their_whole_life_in_it() =>
        Assert.Equal("ok", (await NodeScript.RunAsync("sample/life.mjs", mock.Url, "ada@example.com")).Trim());
}
