using Kinow.GraphQL.AspNetCore.Hosting;
using Kinow.GraphQL.Execution;

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Kinow.GraphQL.AspNetCore;

/// <summary>Registers GraphQL with an application's services.</summary>
public static class GraphQLServiceCollectionExtensions
{
    /// <summary>
    /// Adds what the GraphQL routes need. The application registers a <see cref="GraphQLExecutor"/>, and an <see cref="IGraphQLContextFactory"/> if
    /// its resolvers ask who calls.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the options.</param>
    public static IServiceCollection AddGraphQL(this IServiceCollection services, Action<GraphQLHttpOptions>? configure = null)
    {
        var options = services.AddOptions<GraphQLHttpOptions>();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.TryAddSingleton<LoggingErrorDescriber>();
        services.TryAddSingleton<IGraphQLContextFactory, HttpRequestContextFactory>();
        services.TryAddSingleton<GraphQLServer>();
        services.AddHealthChecks();
        return services;
    }

    /// <summary>Adds what the GraphQL routes need, and the engine.</summary>
    /// <param name="services">The services.</param>
    /// <param name="createExecutor">Makes the engine; use <see cref="LoggingErrorDescriber"/> in its options to have resolvers' failures logged.</param>
    /// <param name="configure">Changes the options.</param>
    public static IServiceCollection AddGraphQL(
        this IServiceCollection services, Func<IServiceProvider, GraphQLExecutor> createExecutor, Action<GraphQLHttpOptions>? configure = null)
    {
        services.TryAddSingleton(createExecutor);
        return services.AddGraphQL(configure);
    }
}
