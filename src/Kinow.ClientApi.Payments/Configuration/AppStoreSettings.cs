using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Payments.Receipts.Apple;

namespace Kinow.ClientApi.Payments.Configuration;

/// <summary>Which purchases in Apple's App Store are taken. It needs no secret: whoever has Apple's root can verify them.</summary>
internal sealed class AppStoreSettings
{
    private readonly X509Certificate2Collection roots;
    private readonly string bundle;
    private readonly bool acceptsTests;

    private AppStoreSettings(X509Certificate2Collection roots, string bundle, bool acceptsTests) =>
        (this.roots, this.bundle, this.acceptsTests) = (roots, bundle, acceptsTests);

    /// <returns>Null where none are.</returns>
    /// <exception cref="SettingsException">One cannot be used.</exception>
    public static AppStoreSettings? From(StoreSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.PaymentAppStoreBundle is not { } bundle) return null;
        var acceptsTests = settings.ReadPaymentAppStoreTests();
        if (settings.PaymentAppStoreRoots is not { } pem) return new(AppleRoots.Own(), bundle, acceptsTests);

        // Whoever has the key of such a root gives everything away.
        if (!acceptsTests)
        {
            throw new SettingsException("KINOW_PAYMENT_APP_STORE_ROOTS is for tests: KINOW_PAYMENT_APP_STORE_TESTS is not true.");
        }

        try
        {
            return new(AppleRoots.Parse(pem), bundle, acceptsTests);
        }
        catch (Exception wrong) when (wrong is CryptographicException or ArgumentException)
        {
            throw new SettingsException("KINOW_PAYMENT_APP_STORE_ROOTS are no certificates in PEM.");
        }
    }

    public AppleReceiptReader Receipts() => new(roots, bundle, acceptsTests);

    public AppleNotificationReader Notifications() => new(roots, bundle, acceptsTests);
}
