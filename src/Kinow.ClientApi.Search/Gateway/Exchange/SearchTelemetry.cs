using System.Diagnostics;
using System.Diagnostics.Metrics;
using Kinow.ClientApi.Search.Gateway.Errors;

namespace Kinow.ClientApi.Search.Gateway.Exchange;

/// <summary>Traces and metrics of calls, named by OpenTelemetry's semantic conventions for database clients.</summary>
internal sealed class SearchTelemetry(Uri address)
{
    internal const string Name = "Kinow.ClientApi.Search";

    private const string System = "elasticsearch";
    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<double> Duration =
        Meter.CreateHistogram<double>("db.client.operation.duration", "s", "Duration of calls to the search engine.");

    private static readonly Counter<long> Sent = Meter.CreateCounter<long>("kinow.search.request.size", "By", "Bytes of bodies sent.");
    private static readonly Counter<long> Received = Meter.CreateCounter<long>("kinow.search.response.size", "By", "Bytes of answers.");

    private long calls;
    private long retries;
    private long failures;
    private long bytesSent;
    private long bytesReceived;

    internal SearchStatistics Statistics => new(
        Interlocked.Read(ref calls),
        Interlocked.Read(ref retries),
        Interlocked.Read(ref failures),
        Interlocked.Read(ref bytesSent),
        Interlocked.Read(ref bytesReceived));

    internal static void Describe(Activity? activity, SearchReply reply) => activity?.SetTag("db.response.status_code", reply.Status);

    internal Activity? Start(in SearchCall call)
    {
        if (!Source.HasListeners()) return null;
        var activity = Source.StartActivity(call.Target is null ? call.Operation : $"{call.Operation} {call.Target}", ActivityKind.Client);
        activity?.SetTag("db.system.name", System);
        activity?.SetTag("db.operation.name", call.Operation);
        activity?.SetTag("db.collection.name", call.Target);
        activity?.SetTag("http.request.method", call.Method.Method);
        activity?.SetTag("server.address", address.Host);
        activity?.SetTag("server.port", address.Port);
        return activity;
    }

    internal void Attempt(string operation, bool again, int sent)
    {
        Interlocked.Increment(ref calls);
        if (again) Interlocked.Increment(ref retries);
        Interlocked.Add(ref bytesSent, sent);
        Sent.Add(sent, new KeyValuePair<string, object?>("db.operation.name", operation));
    }

    internal void Receive(string operation, int received)
    {
        Interlocked.Add(ref bytesReceived, received);
        Received.Add(received, new KeyValuePair<string, object?>("db.operation.name", operation));
    }

    internal void Fail(Activity? activity, SearchUnavailableReason reason)
    {
        Interlocked.Increment(ref failures);
        activity?.SetStatus(ActivityStatusCode.Error);
        activity?.SetTag("error.type", reason.ToString());
    }

    internal void End(string operation, TimeSpan duration, string? error)
    {
        if (!Duration.Enabled) return;
        var tags = new TagList { { "db.system.name", System }, { "db.operation.name", operation }, { "server.address", address.Host } };
        if (error is not null) tags.Add("error.type", error);
        Duration.Record(duration.TotalSeconds, tags);
    }
}
