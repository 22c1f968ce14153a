namespace Kinow.EndToEnd.Tests.Sample;

/// <summary>The whole system in a process of its own, with the sample app as it was just built.</summary>
public sealed class SampleServer : IAsyncLifetime, IDisposable
{
    private readonly SampleBuild build = new();
    private readonly LocalServer server;

    public SampleServer()
        : this([])
    {
    }

    /// <param name="options">What it is started with besides.</param>
    internal SampleServer(params string[] options) => server = new(options);

    public string Url => server.Url;

    public async Task InitializeAsync()
    {
        await build.InitializeAsync();
        await server.InitializeAsync();
    }

    public Task DisposeAsync() => server.DisposeAsync();

    public void Dispose() => server.Dispose();
}
