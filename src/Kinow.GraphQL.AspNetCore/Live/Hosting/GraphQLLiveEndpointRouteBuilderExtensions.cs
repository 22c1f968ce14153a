using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Kinow.GraphQL.AspNetCore.Live.Hosting;

/// <summary>Maps the live route of a GraphQL service.</summary>
public static class GraphQLLiveEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps the route that answers again and again: WebSockets with <c>graphql-transport-ws</c>, and streams. An
    /// <see cref="IChangeSource"/> among the services tells when to look again. Connections are closed one after the other when the
    /// application stops.
    /// </summary>
    /// <param name="pattern">The path, such as <c>/v1/live</c>.</param>
    public static IEndpointConventionBuilder MapGraphQLLive(this IEndpointRouteBuilder endpoints, string pattern = "/live")
    {
        var services = endpoints.ServiceProvider;
        var live = services.GetService<LiveServices>() ?? LiveServices.Of(services)
            ?? throw new InvalidOperationException("Call AddGraphQL on the application's services first.");
        var server = live.Server;
        var lifetime = services.GetService<IHostApplicationLifetime>();
        lifetime?.ApplicationStopping.Register(() => _ = live.Clients.DrainAsync(server.Logger));
        lifetime?.ApplicationStopped.Register(live.Dispose);
        var pipeline = endpoints.CreateApplicationBuilder();
        pipeline.UseWebSockets(new()
        {
            KeepAliveInterval = live.Options.KeepAliveInterval,
            KeepAliveTimeout = live.Options.ClientTimeout,
        });
        pipeline.Run(new LiveEndpoint(live).HandleAsync);
        var answer = pipeline.Build();
        server.Options.Streams ??= answer;
        return endpoints.Map(pattern, answer).WithDisplayName($"GraphQL live {pattern}");
    }
}
