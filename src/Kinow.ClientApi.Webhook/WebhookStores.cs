using Kinow.ClientApi.Core.Notifications;
using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Aurora.Reading;
using Kinow.ClientApi.Storage.Configuration;
using Kinow.ClientApi.Storage.Elasticsearch.Accounts;
using Kinow.ClientApi.Storage.Elasticsearch.Documents;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Authentication;
using Kinow.ClientApi.Storage.Elasticsearch.Writing;
using Kinow.ClientApi.Storage.Refreshing;

namespace Kinow.ClientApi.Webhook;

/// <summary>The stores that a process of this service reads and writes.</summary>
public static class WebhookStores
{
    /// <summary>Adds the service with what brings the read model up to date.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="settings">Which servers it runs on.</param>
    /// <exception cref="SettingsException">A setting is missing or cannot be used.</exception>
    public static IServiceCollection AddWebhookStores(this IServiceCollection services, StoreSettings settings)
    {
        var sql = settings.Sql;
        var engine = new SearchGatewayOptions(settings.Search)
        {
            // Nobody waits for an answer here, and a notification that has to be sent again is later than a slow read.
            ReadTimeout = TimeSpan.FromSeconds(2),
            Authentication = Read("KINOW_SEARCH_AUTH", () => SearchAuthentication.Parse(settings.SearchAuthentication)),
        };
        services.AddWebhook(Read("KINOW_WEBHOOK_SECRETS", () => WebhookSecrets.Parse(settings.WebhookSecrets ?? "")));
        services.AddSingleton(_ => new SqlDatabase(new SqlDataSource(sql)));
        services.AddSingleton(_ => new SearchGateway(engine));
        services.AddSingleton(provider => new ReadModelWriter(provider.GetRequiredService<SearchGateway>(), new ReadModelNames(settings.Platform)));
        services.AddSingleton(new AccountIndices(settings.Platform));
        services.AddSingleton<AccountLoader>();
        services.AddSingleton<IAccountRows, AccountRows>();
        services.AddSingleton<AccountRefresher>();
        return services.AddSingleton<IReadModelRefresher, ReadModelRefresher>();
    }

    private static T Read<T>(string variable, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (FormatException wrong)
        {
            throw new SettingsException($"{variable}: {wrong.Message}");
        }
    }
}
