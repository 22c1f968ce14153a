using System.Collections.Immutable;
using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Payments.Stripe;

namespace Kinow.ClientApi.Payments.Configuration;

/// <summary>Which gateways take payments, and how they are reached. No record, so that nothing ever prints its secrets.</summary>
public sealed class PaymentSettings
{
    private static readonly string[] SecretKeys = ["sk_", "rk_"];
    private static readonly string[] PublicKeys = ["pk_"];

    private PaymentSettings(StripeOptions? stripe, TestGatewaySettings? test) => (Stripe, Test) = (stripe, test);

    internal StripeOptions? Stripe { get; }

    internal TestGatewaySettings? Test { get; }

    /// <summary>Reads the settings of a process that begins payments. Without any there is no gateway.</summary>
    /// <param name="settings">The variables <c>KINOW_PAYMENT_…</c>.</param>
    /// <param name="deadline">How long a gateway may take; null for what a GraphQL request has.</param>
    /// <exception cref="SettingsException">One is missing or cannot be used. The message holds none of them.</exception>
    public static PaymentSettings From(StoreSettings settings, TimeSpan? deadline = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new(StripeOf(settings, deadline), TestGatewaySettings.From(settings));
    }

    /// <summary>The same, with the gateway for tests.</summary>
    public PaymentSettings With(TestGatewaySettings test) => new(Stripe, test);

    /// <summary>The secrets that Stripe may have signed with.</summary>
    /// <exception cref="SettingsException">One cannot be used.</exception>
    internal static ImmutableArray<string> StripeWebhookSecretsOf(StoreSettings settings)
    {
        if (settings.PaymentStripeWebhookSecrets is not { } text) return [];
        var secrets = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (secrets.Length == 0 || !secrets.All(IsWebhookSecret))
            throw new SettingsException("KINOW_PAYMENT_STRIPE_WEBHOOK_SECRETS are whsec_…, separated by spaces.");
        return [.. secrets];
    }

    private static StripeOptions? StripeOf(StoreSettings settings, TimeSpan? deadline)
    {
        if (settings.PaymentStripeSecret is not { } secret) return null;
        if (ModeOf(secret, SecretKeys) is not { } mode) throw new SettingsException("KINOW_PAYMENT_STRIPE_SECRET is sk_… or rk_….");
        if (settings.PaymentStripePublishable is not { } publishable || ModeOf(publishable, PublicKeys) is not { } other)
            throw new SettingsException("KINOW_PAYMENT_STRIPE_PUBLISHABLE is missing or not pk_….");
        if (mode != other)
        {
            throw new SettingsException(
                "KINOW_PAYMENT_STRIPE_SECRET and KINOW_PAYMENT_STRIPE_PUBLISHABLE are one for tests and one for real money.");
        }

        var usual = new StripeOptions { Secret = secret, Publishable = publishable, Platform = settings.Platform };
        return deadline is null && settings.PaymentStripeAddress is null ? usual : new()
        {
            Secret = secret,
            Publishable = publishable,
            Platform = settings.Platform,
            Address = settings.PaymentStripeAddress ?? usual.Address,
            Deadline = deadline ?? usual.Deadline,
            AttemptTimeout = deadline is { } longer ? longer * 0.6 : usual.AttemptTimeout,
        };
    }

    private static bool IsWebhookSecret(string text) => text.Length >= 24 && text.StartsWith("whsec_", StringComparison.Ordinal);

    // Such as "test" of sk_test_…; null for what is no such key.
    private static string? ModeOf(string key, string[] prefixes) =>
        prefixes.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal))
        && !key.AsSpan().ContainsAnyExceptInRange('!', '~')
        && key.Split('_') is [_, ("test" or "live") and var mode, { Length: > 0 }, ..]
            ? mode
            : null;
}
