using Kinow.ClientApi.Broadcast;
using Kinow.ClientApi.Broadcast.Leasing;
using Kinow.ClientApi.Broadcast.Publishing;
using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.AspNetCore;
using Kinow.GraphQL.AspNetCore.Live;
using Kinow.GraphQL.AspNetCore.Live.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Kinow.ClientApi.Broadcasting;

/// <summary>What is broadcast, as services of a process.</summary>
public static class BroadcastServices
{
    /// <summary>Tells viewers what is broadcast to them, and has it published; nothing where nothing is.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="settings">The variables <c>KINOW_BROADCAST…</c>.</param>
    /// <param name="publishes">Whether this process runs all the time, so that it can publish.</param>
    /// <exception cref="SettingsException">
    /// One is missing or cannot be used, and this process publishes. Another one has more to do than to tell of broadcasts: it logs the
    /// error, and tells of none.
    /// </exception>
    public static IServiceCollection AddBroadcasts(this IServiceCollection services, StoreSettings settings, bool publishes)
    {
        try
        {
            return BroadcastSettings.Read(settings) is { } broadcasts
                ? services.AddBroadcasts(broadcasts, new(), new(), publishes)
                : services;
        }
        catch (SettingsException wrong) when (!publishes)
        {
            return services.AddSingleton<IBroadcasts>(provider =>
                new BroadcastsNotOffered(provider.GetRequiredService<ILogger<BroadcastsNotOffered>>(), wrong.Message));
        }
    }

    internal static IServiceCollection AddBroadcasts(
        this IServiceCollection services, BroadcastSettings settings, PublishTimes times, LeaseTimes leases, bool publishes)
    {
        services.AddSingleton(settings)
            .AddSingleton(times)
            .AddSingleton(provider => new BroadcastChannels(
                provider.GetRequiredService<AccountServices>().SegmentTokens,
                settings.Namespace,
                provider.GetRequiredService<IOptions<RequestOptions>>().Value.SegmentParameter))
            .AddSingleton<IBroadcasts>(provider => new BroadcastDirectory(
                settings,
                provider.GetRequiredService<BroadcastChannels>(),
                provider.GetRequiredService<AccountServices>().SegmentTokens,
                times,
                provider.GetRequiredService<TimeProvider>()));
        if (!publishes) return services;
        return services.AddGraphQLLive().AddSingleton<IHostedService>(provider =>
        {
            var (clock, logger) = (provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<Broadcaster>>());
            return new Broadcaster(
                settings,
                provider.GetRequiredService<BroadcastChannels>(),
                provider.GetRequiredService<LiveAnswers>(),
                new PublishingLease(provider.GetRequiredService<IExpiringStore>(), leases, clock, logger),
                times,
                clock,
                logger);
        });
    }
}
