using Kinow.ClientApi.Core.Notifications;
using Kinow.ClientApi.Sql.ChangeLog;
using Kinow.ClientApi.Sql.Commands;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Worker.Settling;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Notifications;

/// <summary>What the dispatcher is made of.</summary>
public static class DispatcherServices
{
    // A name that resolves to another machine after a failover is looked up again after this time.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(1);

    /// <summary>Makes a dispatcher.</summary>
    /// <param name="database">The database with the change log.</param>
    /// <param name="options">Where notifications go, and how hard it tries.</param>
    /// <param name="secrets">The first one signs.</param>
    /// <param name="logger">Where it says what it does.</param>
    /// <param name="own">What this process changes itself; nothing when not given.</param>
    public static ChangeLogDispatcher Create(
        SqlDatabase database, DispatcherOptions options, WebhookSecrets secrets, ILogger<ChangeLogDispatcher> logger,
        OwnChanges? own = null)
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
        return new(
            new ChangeLogStore(database), new AppliedCommands(database), new ExpiredSessions(database), new AbandonedGuests(database),
            sender, own ?? new(), options, TimeProvider.System, logger);
    }
}
