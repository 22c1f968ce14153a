using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Exporting;
using Kinow.ClientApi.Core.Gifts;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Renewals;
using Kinow.ClientApi.Embedded;
using Kinow.ClientApi.Embedded.Accounts;
using Kinow.ClientApi.Embedded.Expiring;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Demo;

/// <summary>Stores in memory, with a generated catalogue and generated accounts.</summary>
public static class DemoStores
{
    /// <summary>Registers the stores.</summary>
    /// <param name="seed">The same seed gives the same content.</param>
    /// <param name="products">Number of products.</param>
    /// <param name="now">The instant that publication windows and accesses lie around.</param>
    /// <param name="time">The clock; null for the machine's.</param>
    /// <param name="pictures">The address that pictures are drawn under, ending in a slash; null when nothing draws them.</param>
    /// <param name="plays">Whether the match that runs goes on, see <see cref="MatchInPlay"/>; else it stands still.</param>
    public static IServiceCollection AddDemoStores(
        this IServiceCollection services,
        ulong seed,
        int products,
        DateTimeOffset now,
        TimeProvider? time = null,
        Uri? pictures = null,
        bool plays = false)
    {
        var clock = time ?? TimeProvider.System;
        var content = GeneratedCatalog.Create(seed, products, now, pictures);
        var accounts = new EmbeddedAccountStore(
            GeneratedAccounts.Create(content, seed, GeneratedAccounts.DefaultCount, now, pictures), time);
        services.AddSingleton<ICatalogStore>(new TrackedCatalogStore(new EmbeddedCatalogStore(
            content, accounts.Books.UsesOf, plays ? Present : null)));
        services.AddSingleton<IUserStore>(accounts);
        services.AddSingleton<ICredentialStore>(accounts.Credentials);
        services.AddSingleton<IIdentityStore>(accounts.Identities);
        services.AddSingleton<IStorePurchaseIndex>(accounts.StorePurchases);
        services.AddSingleton<IAccountHistory>(accounts.History);
        services.AddSingleton<IPaymentBooks>(accounts.Books);
        services.AddSingleton<IGatewayErasures>(accounts.Erasures);
        services.AddSingleton<ICommandApplier>(accounts);
        services.AddSingleton<ISessionStore>(accounts.Sessions);
        services.AddSingleton<IRenewalStore>(accounts.Renewals);
        services.AddSingleton<IGiftStore>(accounts.Gifts);
        services.AddSingleton<IExpiringStore>(static provider => new EmbeddedExpiringStore(provider.GetRequiredService<TimeProvider>()));
        return services.AddSingleton<ICommandBus>(accounts);

        PresentItem<LiveEvent> Present(LiveEvent item)
        {
            var elapsed = clock.GetUtcNow() - now;
            return new(MatchInPlay.After(item, elapsed), now + MatchInPlay.NextAfter(item, elapsed));
        }
    }
}
