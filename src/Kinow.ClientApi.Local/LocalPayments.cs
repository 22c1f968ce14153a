using System.Security.Cryptography;
using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Core.Notifications;
using Kinow.ClientApi.Payments.Configuration;
using Kinow.ClientApi.Webhook;
using Kinow.ClientApi.Webhook.Payments;

namespace Kinow.ClientApi.Local;

/// <summary>
/// Payments of a developer's machine: without money, on a page of this process, beside the gateways that the environment names. What signs
/// their messages lives as long as the process: they go from one part of it to another.
/// </summary>
/// <param name="publicUrl">The address that customers reach the page by; null for that of this machine.</param>
internal sealed class LocalPayments(StoreSettings settings, Uri? publicUrl = null)
{
    private const int SecretBytes = 32;

    private readonly WebhookSecrets secrets =
        WebhookSecrets.Parse(Convert.ToBase64String(RandomNumberGenerator.GetBytes(SecretBytes)));

    /// <summary>Adds the gateways and what they send to.</summary>
    /// <exception cref="SettingsException">A setting cannot be used.</exception>
    public void AddTo(IServiceCollection services) => services
        .AddPaymentGateways(PaymentSettings.From(settings).With(
            new(provider => publicUrl ?? LocalAddress.Of(provider), secrets, static provider => new InProcessTestWebhook(provider))))
        .AddPaymentWebhook(settings, secrets)
        .AddPaymentEvents()
        .AddStoreWebhook(settings);
}
