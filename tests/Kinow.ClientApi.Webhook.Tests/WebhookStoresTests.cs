using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Payments;
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
    [InlineData("KINOW_EDGE", "akamai:secret-word")]
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

    [Fact]
    public async Task Where_payments_are_taken_what_gateways_tell_goes_to_the_queue()
    {
        var taking = new Dictionary<string, string>(Complete, StringComparer.Ordinal)
        {
            ["KINOW_PAYMENT_STRIPE_WEBHOOK_SECRETS"] = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        };
        var missing = Assert.Throws<SettingsException>(
            () => new ServiceCollection().AddWebhookStores(StoreSettings.From(name => taking.GetValueOrDefault(name))));
        Assert.Contains("KINOW_QUEUE", missing.Message, StringComparison.Ordinal);

        taking["KINOW_QUEUE"] = "http://127.0.0.1:9324";
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddWebhookStores(StoreSettings.From(name => taking.GetValueOrDefault(name)))
            .BuildServiceProvider();

        Assert.IsType<CommandPaymentEvents>(services.GetRequiredService<IPaymentEvents>());
    }
}
