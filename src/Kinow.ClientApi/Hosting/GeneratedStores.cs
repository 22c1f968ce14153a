using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sessions;
using Kinow.ClientApi.Storage.Embedded;
using Kinow.ClientApi.Storage.Embedded.Accounts;
using Kinow.ClientApi.Storage.Generated;

using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Hosting;

/// <summary>Stores in memory, with a generated catalogue and generated accounts.</summary>
public static class GeneratedStores
{
    /// <summary>Registers the stores. Without keys of its own the process makes some: what it holds ends with it anyway.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="seed">What catalogue and accounts follow from.</param>
    /// <param name="products">Number of products.</param>
    /// <param name="now">The moment that publication windows and accesses lie around.</param>
    public static IServiceCollection AddGeneratedStores(this IServiceCollection services, ulong seed, int products, DateTimeOffset now)
    {
        var content = GeneratedCatalog.Create(seed, products, now);
        var accounts = new EmbeddedAccountStore(GeneratedAccounts.Create(content, seed, GeneratedAccounts.DefaultCount, now));
        services.AddSingleton<ICatalogStore>(new EmbeddedCatalogStore(content));
        services.AddSingleton<IUserStore>(accounts);
        services.AddSingleton<ICredentialStore>(accounts.Credentials);
        services.AddSingleton<ISessionStore>(accounts.Sessions);
        services.AddSingleton<ICommandBus>(accounts);
        return services.Configure<TokenOptions>(o => o.AllowGeneratedKeys = true);
    }
}
