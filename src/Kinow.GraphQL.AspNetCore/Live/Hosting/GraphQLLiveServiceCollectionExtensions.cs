using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Kinow.GraphQL.AspNetCore.Live.Hosting;

/// <summary>Registers what follows answers with an application's services.</summary>
public static class GraphQLLiveServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="LiveAnswers"/>, for applications that follow answers themselves. They share runs with the clients of the live route,
    /// where that is mapped.
    /// </summary>
    public static IServiceCollection AddGraphQLLive(this IServiceCollection services)
    {
        services.TryAddSingleton(static provider => LiveServices.Of(provider)
            ?? throw new InvalidOperationException("Call AddGraphQL on the application's services first."));
        services.TryAddSingleton(static provider => new LiveAnswers(provider.GetRequiredService<LiveServices>()));
        return services;
    }
}
