using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Search.Gateway;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.ReadModel.Expiring;

/// <summary>Short-lived records where a process needs nothing else of the read model.</summary>
public static class ExpiringServices
{
    /// <summary>Registers the <see cref="IExpiringStore"/> of a platform, over the search engine that is registered.</summary>
    public static IServiceCollection AddExpiringStore(this IServiceCollection services, int platform) =>
        services.AddSingleton<IExpiringStore>(provider => new ExpiringStore(
            provider.GetRequiredService<SearchGateway>(), new(platform), TimeProvider.System));
}
