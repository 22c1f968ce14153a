using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Payments.Receipts.Google;

namespace Kinow.ClientApi.Payments.Configuration;

/// <summary>Which purchases at Google Play are taken, and who asks Google. No record, so that nothing ever prints its secret.</summary>
internal sealed class PlayStoreSettings
{
    private static readonly Uri OwnKeys = new("https://www.googleapis.com/oauth2/v3/certs");
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(4);
    private const long MaxAnswer = 1024 * 1024;

    private readonly StoreSettings settings;
    private readonly string package;
    private readonly GoogleServiceAccount account;
    private readonly bool acceptsTests;

    private PlayStoreSettings(StoreSettings settings, string package, GoogleServiceAccount account) =>
        (this.settings, this.package, this.account, acceptsTests) = (settings, package, account, settings.ReadPaymentPlayStoreTests());

    /// <returns>Null where none are.</returns>
    /// <exception cref="SettingsException">One is missing or cannot be used.</exception>
    public static PlayStoreSettings? From(StoreSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.PaymentPlayStorePackage is not { } package) return null;
        if (settings.PaymentPlayStoreAccount is not { } file) throw new SettingsException("KINOW_PAYMENT_PLAY_STORE_ACCOUNT is missing.");
        if (settings.PaymentPlayStoreSender is null != settings.PaymentPlayStoreAudience is null)
            throw new SettingsException("KINOW_PAYMENT_PLAY_STORE_SENDER and KINOW_PAYMENT_PLAY_STORE_AUDIENCE belong together.");
        try
        {
            return new(settings, package, GoogleServiceAccount.Parse(file));
        }
        catch (FormatException wrong)
        {
            throw new SettingsException($"KINOW_PAYMENT_PLAY_STORE_ACCOUNT: {wrong.Message}");
        }
    }

    public GoogleReceiptReader Receipts(TimeProvider time) =>
        new(Client(), account, package, acceptsTests, time, settings.PaymentPlayStoreAddress);

    /// <returns>Null where Google sends none.</returns>
    public GoogleNotificationReader? Notifications(TimeProvider time)
    {
        if (settings is not { PaymentPlayStoreSender: { } sender, PaymentPlayStoreAudience: { } audience }) return null;
        var keys = new GoogleKeys(Client(), settings.PaymentPlayStoreKeys ?? OwnKeys, time);
        return new(Receipts(time), new(keys, audience, sender, time), package);
    }

    private static HttpClient Client() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(2),

        // Tokens of purchases are in the addresses, which belong into no trace.
        ActivityHeadersPropagator = null,
    })
    {
        Timeout = Timeout,
        MaxResponseContentBufferSize = MaxAnswer,
    };
}
