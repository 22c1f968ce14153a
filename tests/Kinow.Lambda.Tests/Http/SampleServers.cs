using Kinow.TestSupport.Lambda;
using Microsoft.AspNetCore.Builder;

namespace Kinow.Lambda.Tests.Http;

/// <summary>The same pipeline twice: on Kestrel, and on Lambda.</summary>
public sealed class SampleServers : IAsyncLifetime, IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
    private WebApplication? kestrel;
    private WebApplication? lambda;
    private LambdaRuntime? runtime;
    private RuntimeApiEmulator? emulator;

    public RuntimeApiEmulator Emulator => emulator!;

    public async Task InitializeAsync()
    {
        emulator = await RuntimeApiEmulator.StartAsync();
        runtime = new(new() { RuntimeApi = emulator.Address });
        lambda = SamplePipeline.Build(runtime);
        kestrel = SamplePipeline.Build(null);
        await lambda.StartAsync();
        await kestrel.StartAsync();
        client.BaseAddress = new(kestrel.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        await lambda!.DisposeAsync();
        await kestrel!.DisposeAsync();
        runtime!.Dispose();
        await emulator!.DisposeAsync();
    }

    public void Dispose() => client.Dispose();

    /// <summary>What Kestrel answers.</summary>
    internal async Task<HttpAnswer> KestrelAsync(HttpCall call)
    {
        using var request = call.ToRequest();
        using var response = await client.SendAsync(request);
        return await HttpAnswer.FromAsync(response);
    }

    /// <summary>What Lambda answers, told by one kind of event.</summary>
    internal async Task<HttpAnswer> LambdaAsync(string kind, HttpCall call) =>
        HttpAnswer.From(await Emulator.InvokeAsync(HttpEvents.Kinds[kind](call)));
}
