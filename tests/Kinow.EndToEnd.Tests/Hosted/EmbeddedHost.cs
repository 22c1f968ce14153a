using Kinow.ClientApi.Local;
using Kinow.ClientApi.Payments;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

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

    /// <summary>Gives what an order was paid by back, at the gateway for tests.</summary>
    /// <param name="payment">The gateway's identifier.</param>
    public async Task RefundAsync(string payment)
    {
        var gateway = Services.GetRequiredService<PaymentGateways>().Find("test")!;
        var standing = await gateway.FindAsync(payment, CancellationToken.None);
        await gateway.RefundAsync(new(payment, "1") { Currency = standing!.Currency }, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await application.StopAsync();
        await application.DisposeAsync();
    }
}
