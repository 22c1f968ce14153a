using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Worker.Scheduling;

/// <summary>Registers scheduled work.</summary>
public static class ScheduledWorkServices
{
    /// <summary>Registers one.</summary>
    public static IServiceCollection AddScheduledWork<TWork>(this IServiceCollection services, Func<IServiceProvider, TWork> create)
        where TWork : class, IScheduledWork => services
        .AddSingleton(create)
        .AddSingleton<IScheduledWork>(static provider => provider.GetRequiredService<TWork>());

    /// <summary>Does all that is registered in a process that is no worker, for as long as it runs.</summary>
    public static IServiceCollection AddScheduledWorkHere(this IServiceCollection services) => services.AddHostedService<ScheduledWork>();
}
