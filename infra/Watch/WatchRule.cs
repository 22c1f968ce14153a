using Amazon.CDK.AWS.CloudWatch;
using Kinow.Infra.Live;

namespace Kinow.Infra.Watch;

/// <summary>When somebody is woken.</summary>
/// <param name="Name">Name of the alarm.</param>
/// <param name="Meaning">What it means and what to do first.</param>
/// <param name="Metric">What is looked at, each minute.</param>
/// <param name="Threshold">From which value on.</param>
/// <param name="Minutes">How many minutes in a row.</param>
internal sealed record WatchRule(string Name, string Meaning, IMetric Metric, double Threshold, double Minutes)
{
    public static IEnumerable<WatchRule> All(SystemMetrics metrics) =>
    [
        new("dead-letters", "A command could not be carried out. Look with the admin tool's peek, mend, then redrive.", metrics.DeadLetters, 1, 1),
        new("commands-late", "Commands wait for more than two minutes: is the worker failing, or the database?", metrics.OldestCommand, 120, 3),
        new("server-errors", "The API answers 5xx.", metrics.ServerErrors, 10, 3),
        new("latency", "One request in a hundred takes more than a second.", metrics.Latency("p99"), 1000, 5),
        new("database-load", "The database is near its largest capacity.", metrics.DatabaseLoad, 85, 10),
        new("search-red", "An index of the search engine is lost. Reads go on from SQL; rebuild with the admin tool's reindex.", metrics.SearchRed, 1, 1),
        new("search-memory", "The search engine is short of memory.", metrics.SearchMemory, 90, 10),
        new(
            "clock-ahead",
            "The database's clock was ahead when documents were written. They are mended as their rows change: is the clock right now?",
            metrics.DocumentsAhead,
            1,
            1),
        .. metrics.Functions.SelectMany(static f => OfFunction(f.Name, f.Function)),
        .. metrics.IsPurged ? OfEdge(metrics) : [],
        .. metrics.PublishingLogs is not null ? OfBroadcast(metrics) : [],
        .. metrics.Live is { } live ? OfLive(live) : [],
    ];

    private static IEnumerable<WatchRule> OfEdge(SystemMetrics metrics) =>
    [
        new(
            "purges-failed",
            "The cache in front is not told of changes: it shows them when answers run out. Look at the webhook function's log.",
            metrics.FailedPurges,
            5,
            3),
    ];

    private static IEnumerable<WatchRule> OfBroadcast(SystemMetrics metrics) =>
    [
        new(
            "broadcasts-failed",
            "Viewers who follow AppSync Events are not told of changes, or not of all. Look at the live service's log.",
            metrics.FailedBroadcasts,
            1,
            1),
    ];

    private static IEnumerable<WatchRule> OfLive(LiveMetrics live) =>
    [
        new("live-unhealthy", "A task of the live service does not answer, and is not replaced.", live.Unhealthy, 1, 5),
        new("live-errors", "The live service answers 5xx.", live.ServerErrors, 10, 3),
        new("live-load", "The tasks of the live service are busy: has it reached its largest number?", live.Load, 85, 10),
        new("live-memory", "A task of the live service is short of memory.", live.Memory, 90, 10),
    ];

    private static IEnumerable<WatchRule> OfFunction(string name, Amazon.CDK.AWS.Lambda.Function function) =>
    [
        new($"{name}-errors", $"The {name} function fails.", SystemMetrics.Errors(function), 5, 3),
        new($"{name}-throttled", $"The {name} function is refused more instances.", SystemMetrics.Throttles(function), 1, 3),
    ];
}
