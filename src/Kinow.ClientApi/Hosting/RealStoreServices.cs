using Kinow.ClientApi.Health;
using Kinow.ClientApi.Queue;
using Kinow.ClientApi.ReadModel;
using Kinow.ClientApi.ReadModel.Background;
using Kinow.ClientApi.ReadModel.Health;
using Kinow.ClientApi.Sessions;
using Kinow.GraphQL.AspNetCore;
using Kinow.GraphQL.Execution;
using Kinow.Lambda;
using Kinow.Lambda.Hosting;
using Kinow.Lambda.Runtime;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Hosting;

/// <summary>Stores on real servers.</summary>
public static class RealStoreServices
{
    /// <summary>
    /// Registers the stores, and whether they answer as health checks. They are reached, and the catalogue is read once, before the process
    /// takes traffic; one whose stores are away starts all the same.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="options">The servers and the limits.</param>
    public static IServiceCollection AddRealStores(this IServiceCollection services, RealStoreOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        services.Configure<TokenOptions>(tokens => tokens.Issuer = TokenOptions.IssuerOf(options.Platform));
        services.AddKinowReadModel(options)
            .AddSingleton<IAfterResponse>(static provider => new StoresAfterAnswer(provider.GetRequiredService<BackgroundTasks>()))
            .AddStoreHealth();
        return services.AddWarmUp(WarmUpAsync);
    }

    private static async Task WarmUpAsync(IServiceProvider provider, CancellationToken stop)
    {
        var queue = provider.GetService<CommandQueue>()?.WarmUpAsync(stop) ?? Task.CompletedTask;
        var catalog = new CatalogWarmUp(
            provider.GetRequiredService<GraphQLExecutor>(),
            provider.GetRequiredService<IGraphQLContextFactory>(),
            provider.GetRequiredService<TimeProvider>());
        await Task.WhenAll(
            queue,
            provider.GetRequiredService<StoreProbes>().WarmUpAsync(),
            provider.GetService<LambdaRuntime>() is null
                ? catalog.RunAsync(CatalogWarmUp.Products, TimeSpan.MaxValue, stop)
                : catalog.RunAsync(CatalogWarmUp.LambdaProducts, CatalogWarmUp.LambdaLimit, stop));
    }
}
