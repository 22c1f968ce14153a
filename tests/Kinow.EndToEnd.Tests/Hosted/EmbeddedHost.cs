using Kinow.ClientApi.Local;
using Microsoft.AspNetCore.Builder;

namespace Kinow.EndToEnd.Tests.Hosted;

/// <summary>
/// The local program over stores in memory, hosted by the test: API, webhook and gateway look at one clock, which can be moved.
/// </summary>
internal sealed class EmbeddedHost : IAsyncDisposable
{
    private readonly WebApplication application;

    private EmbeddedHost(WebApplication application) => this.application = application;

    public IServiceProvider Services => application.Services;

    public Uri GraphQL => new(new Uri(application.Urls.First()), "/v1/graphql");

    public static async Task<EmbeddedHost> StartAsync(TimeProvider clock)
    {
        var application = LocalApplication.Build(
            LocalOptions.Parse(["--no-ide", "--seed", "7", "--urls", "http://127.0.0.1:0"]), clock);
        await application.StartAsync();
        return new(application);
    }

    public async ValueTask DisposeAsync()
    {
        await application.StopAsync();
        await application.DisposeAsync();
    }
}
