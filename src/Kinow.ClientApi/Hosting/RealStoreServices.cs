using Kinow.ClientApi.Storage;
using Kinow.Lambda;

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Hosting;

/// <summary>Stores on real servers.</summary>
public static class RealStoreServices
{
    /// <summary>Registers the stores. Nothing is connected before it is needed.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="options">The servers and the limits.</param>
    public static IServiceCollection AddRealStores(this IServiceCollection services, RealStoreOptions options)
    {
        services.AddSingleton(provider => new RealStores(options, provider.GetRequiredService<ILoggerFactory>()));
        services.AddSingleton<IAfterAnswer, StoresAfterAnswer>();
        services.AddSingleton(static provider => provider.GetRequiredService<RealStores>().Catalog);
        services.AddSingleton(static provider => provider.GetRequiredService<RealStores>().Users);
        services.AddSingleton(static provider => provider.GetRequiredService<RealStores>().Credentials);
        services.AddSingleton(static provider => provider.GetRequiredService<RealStores>().Sessions);
        return services.AddSingleton(static provider => provider.GetRequiredService<RealStores>().Commands);
    }
}
