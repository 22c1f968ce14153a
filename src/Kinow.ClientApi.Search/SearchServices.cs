using Kinow.ClientApi.Search.Changes;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Exchange;
using Kinow.ClientApi.Search.Indices;
using Kinow.ClientApi.Search.Writing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Search;

/// <summary>The search engine as services of a process.</summary>
public static class SearchServices
{
    /// <summary>
    /// Registers the gateway, the names, the writer and the indices of a platform. The gateway writes to no other platform's. Nothing is
    /// connected before it is needed. An <see cref="IChangeListener"/> of the process hears of what the writer tells.
    /// </summary>
    /// <param name="services">The services of the process.</param>
    /// <param name="options">How the engine is reached.</param>
    public static IServiceCollection AddKinowSearch(
        this IServiceCollection services, SearchGatewayOptions options, ReadModelNames names) =>
        services.AddSingleton(names)
            .AddSingleton(_ => new SearchGateway(options with { OwnPrefix = names.Root }))
            .AddSingleton(static provider => new ChangeFeedWriter(
                provider.GetRequiredService<SearchGateway>(),
                provider.GetRequiredService<ReadModelNames>(),
                TimeProvider.System,
                provider.GetService<IChangeListener>()))
            .AddSingleton(static provider => new ReadModelWriter(
                provider.GetRequiredService<SearchGateway>(),
                provider.GetRequiredService<ReadModelNames>(),
                provider.GetService<ILoggerFactory>()?.CreateLogger<ReadModelWriter>(),
                provider.GetRequiredService<ChangeFeedWriter>()))
            .AddSingleton(static provider => new IndexLifecycle(
                provider.GetRequiredService<SearchGateway>(), provider.GetRequiredService<ReadModelNames>()));
}
