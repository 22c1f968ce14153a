using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.ReadModel.Refreshing;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Webhook.Tests;

public sealed class WebhookStoresTests
{
    private static readonly Dictionary<string, string> Complete = new(StringComparer.Ordinal)
    {
        ["KINOW_SQL"] = "Server=127.0.0.1;Database=kinow;User ID=kinow",
        ["KINOW_SEARCH"] = "http://127.0.0.1:9200",
        ["KINOW_WEBHOOK_SECRETS"] = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    };

    [Theory]
    [InlineData("KINOW_SQL", null)]
    [InlineData("KINOW_SEARCH", "nowhere")]
    [InlineData("KINOW_SEARCH_AUTH", "magic:secret-word")]
    [InlineData("KINOW_WEBHOOK_SECRETS", null)]
    [InlineData("KINOW_WEBHOOK_SECRETS", "whsec_secret-word")]
    public void A_setting_that_is_missing_or_wrong_is_named_and_not_repeated(string variable, string? value)
    {
        var settings = StoreSettings.From(name => name == variable ? value : Complete.GetValueOrDefault(name));

        var error = Assert.Throws<SettingsException>(() => new ServiceCollection().AddWebhookStores(settings));

        Assert.Contains(variable, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-word", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_all_settings_the_service_is_complete_before_anything_is_connected()
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddWebhookStores(StoreSettings.From(name => Complete.GetValueOrDefault(name)))
            .BuildServiceProvider();

        Assert.IsType<ReadModelRefresher>(services.GetRequiredService<IReadModelRefresher>());
    }
}
