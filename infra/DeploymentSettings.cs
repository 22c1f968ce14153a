using System.Globalization;
using Kinow.Infra.Broadcast;
using Kinow.Infra.Edge;
using Kinow.Infra.Live;

namespace Kinow.Infra;

/// <summary>What differs between two deployments. Given to the CDK as <c>-c name=value</c>.</summary>
public sealed record DeploymentSettings
{
    /// <summary>Identifier of the platform, from 1.</summary>
    public long Platform { get; init; } = 1;

    /// <summary>Folder with the functions' zips, made by <c>build.sh</c>.</summary>
    public string Artifacts { get; init; } = "../artifacts";

    /// <summary>Folder with the certificate authorities of the database, made by <c>npm ci</c>.</summary>
    public string Certificates { get; init; } = "certificates";

    /// <summary>Who is told of alarms, by mail; nobody when null.</summary>
    public string? AlarmEmail { get; init; }

    /// <summary>Instance class of the search engine's nodes.</summary>
    public string SearchInstance { get; init; } = "r7g.large.search";

    /// <summary>Version of Aurora MySQL, compatible with MySQL 8.0; the last one that is supported for long unless set.</summary>
    public string DatabaseVersion { get; init; } = "3.10.0";

    /// <summary>Least and most capacity of the database, in Aurora capacity units (ACU, 0.5 to 128).</summary>
    public (double Least, double Most) DatabaseCapacity { get; init; } = (1, 32);

    /// <summary>Size of the API's response cache in GB, one of the sizes that API Gateway offers.</summary>
    public string ResponseCacheSize { get; init; } = "0.5";

    /// <summary>Requests a second that the API lets through before it answers 429.</summary>
    public double RequestsPerSecond { get; init; } = 10_000;

    /// <summary>
    /// The quotas of callers that are not the usual ones, as the GraphQL function reads them from <c>KINOW_RATE_LIMITS</c>; the usual ones
    /// when null.
    /// </summary>
    public string? RateLimits { get; init; }

    /// <summary>
    /// Where notifications go besides this deployment's own webhook: that of another version whose read model is to stay current, as
    /// absolute addresses separated by spaces. Nowhere when null.
    /// </summary>
    public string? OtherWebhooks { get; init; }

    /// <summary>Address that mails come from, verified with Amazon SES itself or by its domain. No mail is sent when null.</summary>
    public string? MailFrom { get; init; }

    /// <summary>Address that messages to the support go to; needed where mails are sent.</summary>
    public string? MailSupport { get; init; }

    /// <summary>Whether Stripe takes payments. Its keys are secrets that the operator puts there.</summary>
    public bool Stripe { get; init; }

    /// <summary>The app whose purchases in Apple's App Store are taken; none when null.</summary>
    public string? AppStore { get; init; }

    /// <summary>The app whose purchases at Google Play are taken; none when null. The key file that asks Google is a secret.</summary>
    public string? PlayStore { get; init; }

    /// <summary>The service account that Google's notifications are pushed as; none are taken when null.</summary>
    public string? PlayStoreSender { get; init; }

    /// <summary>Whether purchases of app stores for which nobody pays are taken. Never for customers.</summary>
    public bool StoreTests { get; init; }

    /// <summary>Whether the GraphQL IDE is deployed too, behind a sign-in of its own.</summary>
    public bool Ide { get; init; }

    /// <summary>Folder of the IDE's npm package; needed where the IDE is deployed.</summary>
    public string IdeFiles { get; init; } =
        "../src/Kinow.GraphQL.AspNetCore/Ide/node_modules/@chillicream/bananacakepop-graphql-ide";

    /// <summary>CloudFront in front of the API; null for none.</summary>
    public EdgeSettings? Edge { get; init; }

    /// <summary>The service of Fastly in front of the cacheable route, which is told of changes; null for none.</summary>
    public string? FastlyService { get; init; }

    /// <summary>The service that keeps answers current; null for none.</summary>
    public LiveSettings? Live { get; init; }

    /// <summary>What the live service broadcasts by AWS AppSync Events; nothing when null.</summary>
    public BroadcastSettings? Broadcast { get; init; }

    /// <summary>Whether a cache that is told of changes is in front of the API.</summary>
    internal bool IsPurged => Edge is not null || FastlyService is not null;

    /// <summary>Reads the settings; what is not given keeps its default.</summary>
    /// <param name="context">Gives the value of a name, or null.</param>
    /// <exception cref="FormatException">A value makes no sense; the message names it.</exception>
    public static DeploymentSettings FromContext(Func<string, object?> context)
    {
        var defaults = new DeploymentSettings();
        var settings = defaults with
        {
            Platform = (long)Number(context, "platform", defaults.Platform, 1, 1L << 53),
            Artifacts = Text(context, "artifacts") ?? defaults.Artifacts,
            Certificates = Text(context, "certificates") ?? defaults.Certificates,
            AlarmEmail = Text(context, "alarmEmail"),
            SearchInstance = Text(context, "searchInstance") ?? defaults.SearchInstance,
            DatabaseVersion = Text(context, "databaseVersion") ?? defaults.DatabaseVersion,
            DatabaseCapacity = (
                Number(context, "databaseLeast", defaults.DatabaseCapacity.Least, 0.5, 128),
                Number(context, "databaseMost", defaults.DatabaseCapacity.Most, 1, 128)),
            ResponseCacheSize = Text(context, "responseCacheSize") ?? defaults.ResponseCacheSize,
            RequestsPerSecond = Number(context, "requestsPerSecond", defaults.RequestsPerSecond, 1, 1_000_000),
            RateLimits = Text(context, "rateLimits"),
            OtherWebhooks = Addresses(context, "otherWebhooks"),
            MailFrom = MailAddress(context, "mailFrom"),
            MailSupport = MailAddress(context, "mailSupport"),
            Stripe = Choice(context, "stripe"),
            AppStore = Text(context, "appStore"),
            PlayStore = Text(context, "playStore"),
            PlayStoreSender = MailAddress(context, "playStoreSender"),
            StoreTests = Choice(context, "storeTests"),
            Ide = Choice(context, "ide"),
            IdeFiles = Text(context, "ideFiles") ?? defaults.IdeFiles,
            Edge = EdgeSettings.Read(name => Text(context, name)),
            FastlyService = Text(context, "fastlyService"),
            Live = LiveSettings.Read(name => Text(context, name)),
            Broadcast = BroadcastSettings.Read(name => Text(context, name)),
        };
        return settings is { Edge: not null, FastlyService: not null }
            ? throw new FormatException("edgeDomain and fastlyService exclude each other: one edge is told of changes.")
            : settings;
    }

    private static string? Text(Func<string, object?> context, string name) =>
        Convert.ToString(context(name), CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null;

    private static string? Addresses(Func<string, object?> context, string name)
    {
        var text = Text(context, name);
        foreach (var address in text?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps)
            {
                throw new FormatException($"{name} holds addresses that begin with https://, separated by spaces.");
            }
        }

        return text;
    }

    private static string? MailAddress(Func<string, object?> context, string name)
    {
        if (Text(context, name) is not { } text) return null;
        return System.Net.Mail.MailAddress.TryCreate(text, out var address) && address.Address == text
            ? text
            : throw new FormatException($"{name} is a mail address such as support@example.com, not {text}.");
    }

    private static bool Choice(Func<string, object?> context, string name) => Text(context, name)?.ToUpperInvariant() switch
    {
        null or "FALSE" => false,
        "TRUE" => true,
        var other => throw new FormatException($"{name} is true or false, not {other}."),
    };

    private static double Number(Func<string, object?> context, string name, double fallback, double least, double most)
    {
        if (Text(context, name) is not { } text) return fallback;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{name} is a number from {least} to {most}, not {text}."));
    }
}
