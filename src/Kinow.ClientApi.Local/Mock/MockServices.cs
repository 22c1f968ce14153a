using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Payments;
using Kinow.GraphQL.AspNetCore;

namespace Kinow.ClientApi.Local.Mock;

/// <summary>Makes a mock of the service over stores in memory: it stays what it is, and fails as it is asked to.</summary>
internal static class MockServices
{
    // Payments of others are real money, even where they say that they are tests.
    private const string TestGateway = "test";

    /// <summary>Puts scenarios around the stores that are registered, which answer at once.</summary>
    public static void AddMock(this IServiceCollection services, MockOptions options)
    {
        services.AddHttpContextAccessor().AddSingleton(options).AddSingleton<DeclinedPayments>().AddSingleton<MaintenanceGate>();
        services.Configure<GraphQLHttpOptions>(static http => http.Cors.AllowedHeaders.Add(MockOptions.Header));
        services.Wrap<ICatalogStore>(static (provider, usual) => new MockCatalogStore(
            usual,
            Now(usual.GetPlatformAsync(null, CancellationToken.None)),
            Now(usual.GetSettingsAsync(null, CancellationToken.None)),
            Accessor(provider)));
        services.Wrap<IUserStore>(static (provider, usual) => new MockUserStore(usual, Gate(provider)));
        services.Wrap<ICredentialStore>(static (provider, usual) => new MockCredentialStore(usual, Gate(provider)));
        services.Wrap<ISessionStore>(static (provider, usual) => new MockSessionStore(usual, Gate(provider), Accessor(provider)));
        services.Wrap<PaymentGateways>(static (provider, usual) => new(
        [
            .. usual.All.Select(gateway => gateway.Name == TestGateway
                ? new DecliningGateway(gateway, provider.GetRequiredService<DeclinedPayments>(), Accessor(provider))
                : gateway),
        ]));
        services.Wrap<IGraphQLContextFactory>(static (_, usual) => new MockContextFactory(usual));
    }

    private static T Now<T>(ValueTask<T> task) =>
        task.IsCompletedSuccessfully ? task.Result : throw new InvalidOperationException("Stores in memory answer at once.");

    private static MaintenanceGate Gate(IServiceProvider provider) => provider.GetRequiredService<MaintenanceGate>();

    private static IHttpContextAccessor Accessor(IServiceProvider provider) => provider.GetRequiredService<IHttpContextAccessor>();
}
