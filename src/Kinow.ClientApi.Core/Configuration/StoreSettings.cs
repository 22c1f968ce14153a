using System.Collections.Immutable;
using System.Globalization;
using Kinow.ClientApi.Core.Notifications;

namespace Kinow.ClientApi.Core.Configuration;

/// <summary>Which servers the system runs on, as the variables <c>KINOW_…</c> say. What a process does not use need not be given.</summary>
public sealed record StoreSettings
{
    private readonly Func<string, string?> variables;

    private StoreSettings(Func<string, string?> variables, int platform) => (this.variables, Platform) = (variables, platform);

    /// <summary>The platform: <c>KINOW_PLATFORM</c>, 1 when not given.</summary>
    public int Platform { get; }

    /// <summary>
    /// The connection string of MySQL: <c>KINOW_SQL</c>. <c>KINOW_SQL_USER</c> and <c>KINOW_SQL_PASSWORD</c> are added to it where they are
    /// given, so that a secret need not be part of a longer text.
    /// </summary>
    /// <exception cref="SettingsException">It is missing.</exception>
    public string Sql =>
        Required("KINOW_SQL", "the connection string of MySQL") + Part("User ID", "KINOW_SQL_USER")
        + Part("Password", "KINOW_SQL_PASSWORD");

    /// <summary>
    /// The password that the database user of a function is to have: <c>KINOW_SQL_PASSWORD_GRAPHQL</c> and its like; null when not given.
    /// </summary>
    /// <param name="function">The name of the function in lower case.</param>
    public string? SqlPasswordOf(string function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Optional("KINOW_SQL_PASSWORD_" + function.ToUpperInvariant());
    }

    /// <summary>The search engine's address: <c>KINOW_SEARCH</c>.</summary>
    /// <exception cref="SettingsException">It is missing or no address.</exception>
    public Uri Search => Address("KINOW_SEARCH", "the address of the search engine");

    /// <summary>Whether the search engine's address is given.</summary>
    public bool HasSearch => Optional("KINOW_SEARCH") is not null;

    /// <summary>How to sign in there: <c>KINOW_SEARCH_AUTH</c>, <c>none</c> when not given.</summary>
    public string SearchAuthentication => Optional("KINOW_SEARCH_AUTH") ?? "none";

    /// <summary>The queue service's endpoint: <c>KINOW_QUEUE</c>.</summary>
    /// <exception cref="SettingsException">It is missing or no address.</exception>
    public Uri Queue => Address("KINOW_QUEUE", "the endpoint of SQS");

    /// <summary>The name of the queue of commands: <c>KINOW_QUEUE_NAME</c>; null to name it after the platform.</summary>
    public string? QueueName => Optional("KINOW_QUEUE_NAME");

    /// <summary>The keys that sign access tokens: <c>KINOW_TOKEN_KEYS</c>; null when not given.</summary>
    public string? TokenKeys => Optional("KINOW_TOKEN_KEYS");

    /// <summary>Which other services and servers open accounts: <c>KINOW_IDENTITIES</c>; null when not given.</summary>
    public string? Identities => Optional("KINOW_IDENTITIES");

    /// <summary>
    /// What mails are sent by: <c>KINOW_MAIL</c>, <c>smtp://user:password@host:587</c>, <c>smtps://user:password@host:465</c> or
    /// <c>ses:region</c>; null when none are sent. It may hold a secret.
    /// </summary>
    public string? Mail => Optional("KINOW_MAIL");

    /// <summary>The address that mails come from: <c>KINOW_MAIL_FROM</c>.</summary>
    /// <exception cref="SettingsException">It is missing.</exception>
    public string MailFrom => Required("KINOW_MAIL_FROM", "the address that mails come from");

    /// <summary>Where messages to the support go: <c>KINOW_MAIL_SUPPORT</c>; null when there is none.</summary>
    public string? MailSupport => Optional("KINOW_MAIL_SUPPORT");

    /// <summary>
    /// The key that moves money at Stripe: <c>KINOW_PAYMENT_STRIPE_SECRET</c>, <c>sk_…</c> or <c>rk_…</c>; null where Stripe takes none.
    /// </summary>
    public string? PaymentStripeSecret => Optional("KINOW_PAYMENT_STRIPE_SECRET");

    /// <summary>The key for Stripe's forms in apps: <c>KINOW_PAYMENT_STRIPE_PUBLISHABLE</c>, <c>pk_…</c>; null when not given.</summary>
    public string? PaymentStripePublishable => Optional("KINOW_PAYMENT_STRIPE_PUBLISHABLE");

    /// <summary>
    /// What Stripe's webhooks are signed with: <c>KINOW_PAYMENT_STRIPE_WEBHOOK_SECRETS</c>, <c>whsec_…</c>, several separated by spaces
    /// while they are rotated; null where Stripe sends none.
    /// </summary>
    public string? PaymentStripeWebhookSecrets => Optional("KINOW_PAYMENT_STRIPE_WEBHOOK_SECRETS");

    /// <summary>The address of Stripe's API: <c>KINOW_PAYMENT_STRIPE_ADDRESS</c>; null for its own.</summary>
    /// <exception cref="SettingsException">It is no address.</exception>
    public Uri? PaymentStripeAddress => OptionalAddress("KINOW_PAYMENT_STRIPE_ADDRESS", "the address of Stripe's API");

    /// <summary>
    /// Whether payments can be made without money, by the gateway for tests: <c>KINOW_PAYMENT_TEST</c>, <c>false</c> unless given.
    /// </summary>
    /// <exception cref="SettingsException">It is neither <c>true</c> nor <c>false</c>.</exception>
    public bool ReadPaymentTest() => Choice("KINOW_PAYMENT_TEST");

    /// <summary>
    /// What the gateway for tests signs with: <c>KINOW_PAYMENT_TEST_SECRETS</c>, in the form of those of webhooks; null when not given.
    /// </summary>
    public string? PaymentTestSecrets => Optional("KINOW_PAYMENT_TEST_SECRETS");

    /// <summary>Where the page of the gateway for tests is served: <c>KINOW_PAYMENT_TEST_ADDRESS</c>.</summary>
    /// <exception cref="SettingsException">It is missing or no address.</exception>
    public Uri PaymentTestAddress => Address("KINOW_PAYMENT_TEST_ADDRESS", "where the page of the gateway for tests is served");

    /// <summary>Where the gateway for tests sends its messages: <c>KINOW_PAYMENT_TEST_WEBHOOK</c>.</summary>
    /// <exception cref="SettingsException">It is missing or no address.</exception>
    public Uri PaymentTestWebhook => Address("KINOW_PAYMENT_TEST_WEBHOOK", "where the gateway for tests sends its messages");

    /// <summary>The app whose purchases in Apple's App Store are taken: <c>KINOW_PAYMENT_APP_STORE_BUNDLE</c>; null for none.</summary>
    public string? PaymentAppStoreBundle => Optional("KINOW_PAYMENT_APP_STORE_BUNDLE");

    /// <summary>
    /// Whether purchases of the App Store's sandbox, for which nobody pays, are taken: <c>KINOW_PAYMENT_APP_STORE_TESTS</c>, <c>false</c>
    /// unless given.
    /// </summary>
    /// <exception cref="SettingsException">It is neither <c>true</c> nor <c>false</c>.</exception>
    public bool ReadPaymentAppStoreTests() => Choice("KINOW_PAYMENT_APP_STORE_TESTS");

    /// <summary>
    /// Roots in PEM that are believed instead of Apple's: <c>KINOW_PAYMENT_APP_STORE_ROOTS</c>, for tests; null for Apple's.
    /// </summary>
    public string? PaymentAppStoreRoots => Optional("KINOW_PAYMENT_APP_STORE_ROOTS");

    /// <summary>The app whose purchases at Google Play are taken: <c>KINOW_PAYMENT_PLAY_STORE_PACKAGE</c>; null for none.</summary>
    public string? PaymentPlayStorePackage => Optional("KINOW_PAYMENT_PLAY_STORE_PACKAGE");

    /// <summary>
    /// The key file of the service account that asks Google: <c>KINOW_PAYMENT_PLAY_STORE_ACCOUNT</c>, JSON; null when not given. A secret.
    /// </summary>
    public string? PaymentPlayStoreAccount => Optional("KINOW_PAYMENT_PLAY_STORE_ACCOUNT");

    /// <summary>
    /// Whether purchases of Google's testers, for which nobody pays, are taken: <c>KINOW_PAYMENT_PLAY_STORE_TESTS</c>, <c>false</c> unless
    /// given.
    /// </summary>
    /// <exception cref="SettingsException">It is neither <c>true</c> nor <c>false</c>.</exception>
    public bool ReadPaymentPlayStoreTests() => Choice("KINOW_PAYMENT_PLAY_STORE_TESTS");

    /// <summary>
    /// The service account that Google's notifications are pushed as: <c>KINOW_PAYMENT_PLAY_STORE_SENDER</c>; null for none.
    /// </summary>
    public string? PaymentPlayStoreSender => Optional("KINOW_PAYMENT_PLAY_STORE_SENDER");

    /// <summary>What the tokens of Google's notifications are for: <c>KINOW_PAYMENT_PLAY_STORE_AUDIENCE</c>; null when not given.</summary>
    public string? PaymentPlayStoreAudience => Optional("KINOW_PAYMENT_PLAY_STORE_AUDIENCE");

    /// <summary>Google's API: <c>KINOW_PAYMENT_PLAY_STORE_ADDRESS</c>, for tests; null for its own.</summary>
    /// <exception cref="SettingsException">It is no address.</exception>
    public Uri? PaymentPlayStoreAddress => OptionalAddress("KINOW_PAYMENT_PLAY_STORE_ADDRESS", "the address of Google Play's API");

    /// <summary>Where Google's public keys are: <c>KINOW_PAYMENT_PLAY_STORE_KEYS</c>, for tests; null for its own.</summary>
    /// <exception cref="SettingsException">It is no address.</exception>
    public Uri? PaymentPlayStoreKeys => OptionalAddress("KINOW_PAYMENT_PLAY_STORE_KEYS", "the address of Google's public keys");

    /// <summary>
    /// The cache in front that is told of changes: <c>KINOW_EDGE</c>, <c>fastly:</c> and a service or <c>cloudfront:</c> and a
    /// distribution; null for none.
    /// </summary>
    public string? Edge => Optional("KINOW_EDGE");

    /// <summary>The token that may purge there: <c>KINOW_EDGE_TOKEN</c>, for Fastly; null when not given. A secret.</summary>
    public string? EdgeToken => Optional("KINOW_EDGE_TOKEN");

    /// <summary>The API of that cache: <c>KINOW_EDGE_ADDRESS</c>, for tests; null for its own.</summary>
    /// <exception cref="SettingsException">It is no address.</exception>
    public Uri? EdgeAddress => OptionalAddress("KINOW_EDGE_ADDRESS", "the API of the cache in front");

    /// <summary>
    /// The service that answers are broadcast by: <c>KINOW_BROADCAST</c>, <c>appsync:</c> and the region that requests are signed for; null
    /// for none.
    /// </summary>
    public string? Broadcast => Optional("KINOW_BROADCAST");

    /// <summary>Where answers are published: <c>KINOW_BROADCAST_PUBLISH</c>.</summary>
    /// <exception cref="SettingsException">It is missing or no address.</exception>
    public Uri BroadcastPublish => Address("KINOW_BROADCAST_PUBLISH", "where answers are published");

    /// <summary>Where apps open sockets: <c>KINOW_BROADCAST_SUBSCRIBE</c>.</summary>
    /// <exception cref="SettingsException">It is missing or no address of WebSockets.</exception>
    public Uri BroadcastSubscribe => Address("KINOW_BROADCAST_SUBSCRIBE", "where apps open sockets", "ws");

    /// <summary>What channels begin with: <c>KINOW_BROADCAST_NAMESPACE</c>, <c>live</c> when not given.</summary>
    public string BroadcastNamespace => Optional("KINOW_BROADCAST_NAMESPACE") ?? "live";

    /// <summary>What lets apps in, and may not publish: <c>KINOW_BROADCAST_SUBSCRIBE_KEY</c>. All apps are told it.</summary>
    /// <exception cref="SettingsException">It is missing.</exception>
    public string BroadcastSubscribeKey => Required("KINOW_BROADCAST_SUBSCRIBE_KEY", "the key that apps are let in by");

    /// <summary>A key that may publish: <c>KINOW_BROADCAST_PUBLISH_KEY</c>; null where requests are signed. A secret.</summary>
    public string? BroadcastPublishKey => Optional("KINOW_BROADCAST_PUBLISH_KEY");

    /// <summary>Which answers are broadcast, to whom: <c>KINOW_BROADCASTS</c>, JSON.</summary>
    /// <exception cref="SettingsException">It is missing.</exception>
    public string Broadcasts => Required("KINOW_BROADCASTS", "which answers are broadcast, to whom");

    /// <summary>
    /// Where notifications are delivered: <c>KINOW_WEBHOOK_URL</c>, several addresses separated by spaces. Each gets all of them.
    /// </summary>
    /// <exception cref="SettingsException">It is missing, or not all are addresses.</exception>
    public ImmutableArray<Uri> ReadWebhookUrls()
    {
        const string Name = "KINOW_WEBHOOK_URL";
        const string What = "the address that notifications are delivered to";
        var texts = Required(Name, What).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (texts.Length == 0) throw new SettingsException($"{Name} is missing: {What}.");
        return [.. texts.Select(static text => AddressIn(Name, text, What)).Distinct()];
    }

    /// <summary>
    /// The secrets of webhooks, separated by spaces: <c>KINOW_WEBHOOK_SECRETS</c>; null when not given. The first signs, all verify.
    /// </summary>
    public string? WebhookSecrets => Optional("KINOW_WEBHOOK_SECRETS");

    /// <summary>The parsed <see cref="WebhookSecrets"/>.</summary>
    /// <exception cref="SettingsException">They are missing, or one of them cannot be used.</exception>
    public WebhookSecrets ReadWebhookSecrets()
    {
        try
        {
            return Notifications.WebhookSecrets.Parse(WebhookSecrets ?? "");
        }
        catch (FormatException wrong)
        {
            throw new SettingsException($"KINOW_WEBHOOK_SECRETS: {wrong.Message}");
        }
    }

    /// <summary>The settings of this process's environment.</summary>
    /// <exception cref="SettingsException">The platform is no number.</exception>
    public static StoreSettings FromEnvironment() => From(Environment.GetEnvironmentVariable);

    /// <summary>Settings from anywhere.</summary>
    /// <param name="variables">Gives the value of a variable, or null.</param>
    /// <exception cref="SettingsException">The platform is no number.</exception>
    public static StoreSettings From(Func<string, string?> variables)
    {
        ArgumentNullException.ThrowIfNull(variables);
        var text = variables("KINOW_PLATFORM");
        if (string.IsNullOrEmpty(text)) return new(variables, 1);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var platform) && platform > 0
            ? new(variables, platform)
            : throw new SettingsException("KINOW_PLATFORM is a whole number from 1.");
    }

    private string? Optional(string name) => variables(name) is { Length: > 0 } value ? value : null;

    private bool Choice(string name) => Optional(name) switch
    {
        null or "false" => false,
        "true" => true,
        _ => throw new SettingsException($"{name} is true or false."),
    };

    private Uri? OptionalAddress(string name, string what) => Optional(name) is { } text ? AddressIn(name, text, what) : null;

    private string Required(string name, string what) => Optional(name) ?? throw new SettingsException($"{name} is missing: {what}.");

    // Quoted, so that whatever is in a password stays in it.
    private string Part(string key, string name) =>
        Optional(name) is { } value ? $";{key}='{value.Replace("'", "''", StringComparison.Ordinal)}'" : "";

    private Uri Address(string name, string what, string scheme = "http") => AddressIn(name, Required(name, what), what, scheme);

    private static Uri AddressIn(string name, string text, string what, string scheme = "http") =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == scheme || address.Scheme == scheme + "s")
            ? address
            : throw new SettingsException($"{name} is no {scheme} or {scheme}s address: {what}.");
}
