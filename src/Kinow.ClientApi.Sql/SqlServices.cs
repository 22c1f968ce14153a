using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Commands;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Sql;

/// <summary>MySQL as services of a process.</summary>
public static class SqlServices
{
    /// <summary>
    /// Registers the database, its connections, <see cref="ICommandApplier"/>, <see cref="IPaymentBooks"/> and
    /// <see cref="IGatewayErasures"/>. Nothing is connected before it is needed.
    /// </summary>
    /// <param name="services">The services of the process.</param>
    /// <param name="connectionString">Where the database is; read when a connection is first asked for.</param>
    /// <param name="limits">Limits; the defaults when not given.</param>
    public static IServiceCollection AddKinowSql(this IServiceCollection services, string connectionString, SqlOptions? limits = null) =>
        services.AddSingleton(_ => new SqlDataSource(connectionString, limits))
            .AddSingleton(static provider => new SqlDatabase(
                provider.GetRequiredService<SqlDataSource>(), provider.GetService<ILoggerFactory>()?.CreateLogger<SqlDatabase>()))
            .AddSingleton<ICommandApplier>(static provider => new CommandApplier(provider.GetRequiredService<SqlDatabase>()))
            .AddSingleton<IPaymentBooks>(static provider => new PaymentBooks(provider.GetRequiredService<SqlDatabase>()))
            .AddSingleton<IGatewayErasures>(static provider => new GatewayErasures(provider.GetRequiredService<SqlDatabase>()))
            .AddSingleton(static provider => new SchemaCheck(
                provider.GetRequiredService<SqlDatabase>(), provider.GetRequiredService<ILoggerFactory>().CreateLogger<SchemaCheck>()));
}
