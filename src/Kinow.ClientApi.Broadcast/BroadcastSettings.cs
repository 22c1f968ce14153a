using System.Collections.Immutable;
using Kinow.Aws;
using Kinow.ClientApi.Broadcast.AppSync;
using Kinow.ClientApi.Broadcast.Publishing;
using Kinow.ClientApi.Core.Configuration;

namespace Kinow.ClientApi.Broadcast;

/// <summary>By what service answers are broadcast, and which.</summary>
/// <param name="Service">Where they are published.</param>
/// <param name="Protocol">What apps speak there.</param>
/// <param name="Address">Where apps open sockets.</param>
/// <param name="Authorization">What apps are let in by.</param>
/// <param name="Namespace">What channels begin with.</param>
/// <param name="Declarations">What is broadcast.</param>
public sealed record BroadcastSettings(
    IBroadcastService Service, string Protocol, Uri Address, ImmutableArray<KeyValuePair<string, string>> Authorization, string Namespace,
    ImmutableArray<BroadcastDeclaration> Declarations)
{
    private const string AppSyncPrefix = "appsync:";

    // The most of a channel's part.
    private const int MostNamespace = 50;

    /// <summary>Reads the settings of a process; null without <c>KINOW_BROADCAST</c>.</summary>
    /// <exception cref="SettingsException">One is missing or cannot be used. The message holds no secret.</exception>
    public static BroadcastSettings? Read(StoreSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.Broadcast is not { } broadcast) return null;
        var region = broadcast.StartsWith(AppSyncPrefix, StringComparison.Ordinal) ? broadcast[AppSyncPrefix.Length..] : "";
        if (!IsRegion(region))
            throw new SettingsException("KINOW_BROADCAST is appsync: and a region, such as appsync:eu-west-3.");
        Protect(settings);
        var service = new AppSyncEvents(
            ServiceHttp.CreateClient(),
            settings.BroadcastPublish,
            region,
            new(null),
            settings.BroadcastPublishKey,
            TimeProvider.System);
        return new(
            service,
            "appsync-events",
            settings.BroadcastSubscribe,
            [new("host", settings.BroadcastPublish.Authority), new("x-api-key", settings.BroadcastSubscribeKey)],
            NamespaceOf(settings),
            BroadcastList.Parse(settings.Broadcasts));
    }

    // Keys and answers go by wires that nobody else reads, and what apps are told lets nobody publish.
    private static void Protect(StoreSettings settings)
    {
        if (settings.BroadcastPublish is { IsLoopback: false, Scheme: "http" })
            throw new SettingsException("KINOW_BROADCAST_PUBLISH is an https address.");
        if (settings.BroadcastSubscribe is { IsLoopback: false, Scheme: "ws" })
            throw new SettingsException("KINOW_BROADCAST_SUBSCRIBE is a wss address.");
        if (settings.BroadcastPublishKey == settings.BroadcastSubscribeKey)
            throw new SettingsException("KINOW_BROADCAST_PUBLISH_KEY is another key than the one that all apps are told.");
    }

    private static bool IsRegion(string text) =>
        text.Length > 0 && text.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    private static string NamespaceOf(StoreSettings settings)
    {
        var name = settings.BroadcastNamespace;
        var isMadeOfThem = name.All(static c => char.IsAsciiLetterOrDigit(c) || c == '-');
        return isMadeOfThem && name.Length <= MostNamespace && name[0] != '-' && name[^1] != '-'
            ? name
            : throw new SettingsException("KINOW_BROADCAST_NAMESPACE has up to 50 letters, digits and dashes, and a dash at neither end.");
    }
}
