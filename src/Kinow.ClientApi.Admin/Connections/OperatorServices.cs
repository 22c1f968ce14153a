using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Payments.Configuration;
using Kinow.ClientApi.Queue;
using Kinow.ClientApi.ReadModel;
using Kinow.ClientApi.ReadModel.Expiring;
using Kinow.ClientApi.Search;
using Kinow.ClientApi.Sql;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Admin.Connections;

/// <summary>The servers that a command works on, with the patience of a person at a terminal.</summary>
internal static class OperatorServices
{
    private static readonly TimeSpan GatewayTime = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan QueueTime = TimeSpan.FromSeconds(10);

    /// <summary>Adds the database.</summary>
    public static IServiceCollection AddSql(this IServiceCollection services, StoreSettings settings) => services.AddKinowSql(
        settings.Sql, new() { ConnectTimeout = TimeSpan.FromSeconds(10), CommandTimeout = TimeSpan.FromMinutes(2) });

    /// <summary>Adds the search engine. A rebuild's chunk is bigger than what callers of a service wait for.</summary>
    public static IServiceCollection AddSearch(this IServiceCollection services, StoreSettings settings)
    {
        var options = RealStoreOptions.SearchOf(settings) with
        {
            WriteTimeout = TimeSpan.FromSeconds(60),
            ReadTimeout = TimeSpan.FromSeconds(20),
        };
        return services.AddKinowSearch(options, new(settings.Platform));
    }

    /// <summary>
    /// Adds the database and the payment gateways that the environment names. That for tests keeps what it knows where the read model is.
    /// </summary>
    public static IServiceCollection AddGateways(this IServiceCollection services, StoreSettings settings)
    {
        if (settings.ReadPaymentTest()) services.AddSearch(settings).AddExpiringStore(settings.Platform);
        return services.AddSql(settings).AddPaymentGateways(PaymentSettings.From(settings, GatewayTime)).AddPaymentReconciler();
    }

    /// <summary>Adds the queue.</summary>
    public static IServiceCollection AddQueue(this IServiceCollection services, StoreSettings settings) => services.AddKinowQueue(
        new() { Endpoint = settings.Queue, Deadline = QueueTime, AttemptTimeout = QueueTime / 2 }, CommandQueueNames.Of(settings));
}
