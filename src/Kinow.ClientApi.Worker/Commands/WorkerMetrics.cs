using System.Diagnostics.Metrics;

namespace Kinow.ClientApi.Worker.Commands;

/// <summary>What became of messages, as instruments and as numbers for one line at the end.</summary>
public sealed class WorkerMetrics : IDisposable
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Kinow.ClientApi.Worker";

    private readonly Meter meter = new(MeterName);
    private readonly Counter<long> messages;
    private long received;
    private long persisted;
    private long suppressed;
    private long buried;
    private long failed;

    /// <summary>Makes the instruments.</summary>
    public WorkerMetrics() =>
        messages = meter.CreateCounter<long>("kinow.worker.messages", "{message}", "Messages by what became of them.");

    /// <summary>Messages that were delivered.</summary>
    public long Received => Interlocked.Read(ref received);

    /// <summary>Commands that were committed.</summary>
    public long Persisted => Interlocked.Read(ref persisted);

    /// <summary>Commands that had been committed before.</summary>
    public long Suppressed => Interlocked.Read(ref suppressed);

    /// <summary>Messages that went among the dead letters.</summary>
    public long Buried => Interlocked.Read(ref buried);

    /// <summary>Deliveries that failed and come again.</summary>
    public long Failed => Interlocked.Read(ref failed);

    /// <inheritdoc/>
    public void Dispose() => meter.Dispose();

    internal void OnReceived(int count) => Add(ref received, count, "received");

    internal void OnPersisted() => Add(ref persisted, 1, "persisted");

    internal void OnSuppressed() => Add(ref suppressed, 1, "suppressed");

    internal void OnBuried() => Add(ref buried, 1, "dead_lettered");

    internal void OnFailed(int count) => Add(ref failed, count, "failed");

    private void Add(ref long total, int count, string outcome)
    {
        if (count == 0) return;
        Interlocked.Add(ref total, count);
        messages.Add(count, new KeyValuePair<string, object?>("outcome", outcome));
    }
}
