using Kinow.ClientApi.Core.Notifications;
using Kinow.ClientApi.Storage.Aurora.ChangeLog;
using Kinow.ClientApi.Storage.Aurora.Commands;
using Kinow.ClientApi.Storage.Aurora.Connections;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Notifications;

/// <summary>What the dispatcher is made of.</summary>
public static class DispatcherServices
{
    // A name that resolves to another machine after a failover is looked up again after this time.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(1);

    /// <summary>Adds the dispatcher. The application adds a <see cref="SqlDatabase"/>; the host says when it runs.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="options">Where notifications go, and how hard it tries.</param>
    /// <param name="secrets">The first one signs.</param>
    public static IServiceCollection AddChangeLogDispatcher(this IServiceCollection services, DispatcherOptions options, WebhookSecrets secrets) =>
        services.AddSingleton(provider => Create(
            provider.GetRequiredService<SqlDatabase>(), options, secrets, provider.GetRequiredService<ILogger<ChangeLogDispatcher>>()));

    /// <summary>Makes a dispatcher.</summary>
    /// <param name="database">The database with the change log.</param>
    /// <param name="options">Where notifications go, and how hard it tries.</param>
    /// <param name="secrets">The first one signs.</param>
    /// <param name="logger">Where it says what it does.</param>
    public static ChangeLogDispatcher Create(
        SqlDatabase database, DispatcherOptions options, WebhookSecrets secrets, ILogger<ChangeLogDispatcher> logger)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(2),
            PooledConnectionLifetime = ConnectionLifetime,
            MaxConnectionsPerServer = options.Concurrency,
        };
        var sender = new NotificationSender(new HttpClient(handler), secrets, options, TimeProvider.System);
        return new(new ChangeLogStore(database), new AppliedCommands(database), new ExpiredSessions(database), sender, options, TimeProvider.System, logger);
    }
}
