using Kinow.ClientApi.Core.Gifts;
using Kinow.ClientApi.Mail.Gifts;
using Kinow.ClientApi.Worker.Scheduling;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Worker.Gifts;

/// <summary>Gifts as scheduled work.</summary>
public static class GiftServices
{
    /// <summary>Registers it over the <see cref="GiftMailer"/> and the <see cref="IGiftStore"/> that are registered.</summary>
    public static IServiceCollection AddGifts(this IServiceCollection services) => services.AddScheduledWork(
        static provider => new GiftService(
            provider.GetRequiredService<GiftMailer>(), provider.GetService<TimeProvider>() ?? TimeProvider.System));
}
