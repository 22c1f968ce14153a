using System.Diagnostics.Metrics;

namespace Kinow.ClientApi.Broadcast.Publishing;

/// <summary>What is counted of broadcasts.</summary>
internal static class BroadcastMetrics
{
    internal const string MeterName = "Kinow.ClientApi.Broadcast";

    private static readonly Meter Meter = new(MeterName);

    private static readonly Counter<long> Messages = Meter.CreateCounter<long>(
        "kinow.broadcast.messages", "{message}", "Messages to channels, by what they were and what became of them.");

    internal static void OnPublished(string service, bool isNotice) => Add(service, isNotice, "published");

    internal static void OnRetried(string service, bool isNotice) => Add(service, isNotice, "retried");

    internal static void OnRefused(string service, bool isNotice) => Add(service, isNotice, "refused");

    private static void Add(string service, bool isNotice, string outcome) => Messages.Add(
        1,
        new KeyValuePair<string, object?>("service", service),
        new KeyValuePair<string, object?>("kind", isNotice ? "notice" : "answer"),
        new KeyValuePair<string, object?>("outcome", outcome));
}
