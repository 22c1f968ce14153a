using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Core.Notifications;
using Kinow.ClientApi.Payments.Testing;

namespace Kinow.ClientApi.Payments.Configuration;

/// <summary>How the gateway for tests is reached. It gives away what is paid for elsewhere, so it has to be switched on.</summary>
/// <param name="Site">Where its page is served.</param>
/// <param name="Secrets">What its messages are signed with.</param>
/// <param name="Webhook">Brings its messages to the webhook service.</param>
public sealed record TestGatewaySettings(
    Func<IServiceProvider, Uri> Site, WebhookSecrets Secrets, Func<IServiceProvider, ITestWebhook> Webhook)
{
    private static readonly TimeSpan WebhookTimeout = TimeSpan.FromSeconds(5);

    /// <returns>Null unless it is switched on.</returns>
    /// <exception cref="SettingsException">One is missing or cannot be used.</exception>
    internal static TestGatewaySettings? From(StoreSettings settings)
    {
        if (SecretsOf(settings) is not { } secrets) return null;
        var (site, webhook) = (settings.PaymentTestAddress, settings.PaymentTestWebhook);
        return new(_ => site, secrets, _ => new HttpTestWebhook(new HttpClient { Timeout = WebhookTimeout }, webhook));
    }

    /// <returns>Null unless it is switched on.</returns>
    /// <exception cref="SettingsException">One is missing or cannot be used.</exception>
    internal static WebhookSecrets? SecretsOf(StoreSettings settings)
    {
        if (!settings.ReadPaymentTest()) return null;
        try
        {
            return WebhookSecrets.Parse(settings.PaymentTestSecrets ?? "");
        }
        catch (FormatException wrong)
        {
            throw new SettingsException($"KINOW_PAYMENT_TEST_SECRETS: {wrong.Message}");
        }
    }
}
