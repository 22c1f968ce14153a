using System.Text;
using Kinow.GraphQL.Execution;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>Registers GraphQL with an application's services.</summary>
public static class GraphQLServiceCollectionExtensions
{
    // Header values are opaque bytes (RFC 9110 section 5.5). Those that are no UTF-8 must not refuse a client that cannot change them.
    private static readonly UTF8Encoding HeaderText = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    /// <summary>
    /// Adds what the GraphQL routes need. The application registers a <see cref="GraphQLExecutor"/>, and an <see
    /// cref="IGraphQLContextFactory"/> if its resolvers ask who calls.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the options.</param>
    public static IServiceCollection AddGraphQL(this IServiceCollection services, Action<GraphQLHttpOptions>? configure = null)
    {
        var options = services.AddOptions<GraphQLHttpOptions>();
        if (configure is not null) options.Configure(configure);
        services.TryAddSingleton<LoggingErrorDescriber>();
        services.TryAddSingleton<IGraphQLContextFactory, HttpRequestContextFactory>();
        services.TryAddSingleton<GraphQLServer>();
        services.AddHealthChecks();
        services.Configure<KestrelServerOptions>(static kestrel => kestrel.RequestHeaderEncodingSelector = static _ => HeaderText);
        return services;
    }

    /// <summary>Adds what the GraphQL routes need, and the engine.</summary>
    /// <param name="services">The services.</param>
    /// <param name="createExecutor">
    /// Makes the engine; use <see cref="LoggingErrorDescriber"/> in its options to have resolvers' failures logged.
    /// </param>
    /// <param name="configure">Changes the options.</param>
    public static IServiceCollection AddGraphQL(
        this IServiceCollection services, Func<IServiceProvider, GraphQLExecutor> createExecutor,
        Action<GraphQLHttpOptions>? configure = null)
    {
        services.TryAddSingleton(createExecutor);
        return services.AddGraphQL(configure);
    }
}
