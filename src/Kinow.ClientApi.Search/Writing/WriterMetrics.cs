using System.Diagnostics.Metrics;

namespace Kinow.ClientApi.Search.Writing;

/// <summary>What is counted of writing documents.</summary>
internal static class WriterMetrics
{
    private static readonly Meter Meter = new("Kinow.ClientApi.Search.Writing");

    private static readonly Counter<long> Ahead = Meter.CreateCounter<long>(
        "kinow.read_model.documents.ahead", "{document}", "Documents from a clock that was ahead, which were written anew.");

    internal static void OnAhead(string kind) => Ahead.Add(1, new KeyValuePair<string, object?>("kind", kind));
}
