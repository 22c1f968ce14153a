using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>
/// Traces and metrics, named by OpenTelemetry's semantic conventions for GraphQL servers. They cost nothing without listeners.
/// </summary>
internal static class Telemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "Kinow.GraphQL";

    /// <summary>The meter of all instruments. Declared before them, as they are made of it.</summary>
    public static readonly Meter Meter = new(Name);

    private static readonly ActivitySource Source = new(Name);
    private static readonly Histogram<double> Duration =
        Meter.CreateHistogram<double>(
            "graphql.server.operation.duration", "s", "How long GraphQL operations take, from request to answer.");

    /// <summary>Whether the meter has listeners.</summary>
    public static bool IsMeasuring => Duration.Enabled;

    /// <summary>Starts the span of a request; <c>null</c> without listeners.</summary>
    public static Activity? Start() => Source.HasListeners() ? Source.StartActivity("GraphQL Operation", ActivityKind.Server) : null;

    /// <summary>Ends the span of a request.</summary>
    public static void End(Activity activity, string? operationType, string? operationName, int status, string? errorCode)
    {
        if (operationType is not null)
        {
            activity.DisplayName = operationType;
            activity.SetTag("graphql.operation.type", operationType);
        }

        if (operationName is not null) activity.SetTag("graphql.operation.name", operationName);
        activity.SetTag("http.response.status_code", status);
        if (errorCode is not null)
        {
            activity.SetTag("error.type", errorCode);
            activity.SetStatus(ActivityStatusCode.Error);
        }

        activity.Dispose();
    }

    /// <summary>Records a request. Operation names are chosen by callers, so they are no tag: cardinality would be unbounded.</summary>
    public static void Measure(TimeSpan duration, string? operationType, string? errorCode)
    {
        var tags = default(TagList);
        tags.Add("graphql.operation.type", operationType);
        if (errorCode is not null) tags.Add("error.type", errorCode);
        Duration.Record(duration.TotalSeconds, tags);
    }
}
