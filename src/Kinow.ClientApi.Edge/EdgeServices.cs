using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Edge.Purging;
using Kinow.ClientApi.Search.Changes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Edge;

/// <summary>The cache in front of the API as a service of a process.</summary>
public static class EdgeServices
{
    /// <summary>Has what this process tells in the feed of changes purged at the edge; nothing where there is none.</summary>
    /// <param name="services">The services of the process.</param>
    /// <param name="settings">The variables <c>KINOW_EDGE…</c>.</param>
    /// <exception cref="SettingsException">One is missing or cannot be used.</exception>
    public static IServiceCollection AddEdgePurging(this IServiceCollection services, StoreSettings settings)
    {
        if (EdgeSettings.Read(settings) is not { } edge) return services;
        return services
            .AddSingleton(provider => new EdgePurger(
                edge,
                new PurgeTimes(),
                provider.GetService<TimeProvider>() ?? TimeProvider.System,
                provider.GetRequiredService<ILogger<EdgePurger>>()))
            .AddSingleton<IChangeListener>(static provider => provider.GetRequiredService<EdgePurger>());
    }
}
