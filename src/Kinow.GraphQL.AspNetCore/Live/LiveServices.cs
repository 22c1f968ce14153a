using Kinow.GraphQL.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>What all live connections of a process share.</summary>
internal sealed class LiveServices : IDisposable
{
    public LiveServices(GraphQLServer server, IChangeSource? changes, TimeProvider clock)
    {
        (Server, Clock) = (server, clock);
        Hub = new(server, Options, changes, clock);
        Starter = new(server, Hub);
        Clients = new(Options, clock);
    }

    /// <summary>Those of an application; <c>null</c> where it has no GraphQL.</summary>
    public static LiveServices? Of(IServiceProvider services) => services.GetService<GraphQLServer>() is { } server
        ? new(server, services.GetService<IChangeSource>(), services.GetService<TimeProvider>() ?? TimeProvider.System)
        : null;

    public GraphQLServer Server { get; }

    public GraphQLLiveOptions Options => Server.Options.Live;

    public TimeProvider Clock { get; }

    public LiveHub Hub { get; }

    public LiveStarter Starter { get; }

    public LiveClients Clients { get; }

    public void Dispose() => Hub.Dispose();
}
