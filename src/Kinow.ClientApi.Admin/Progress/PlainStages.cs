namespace Kinow.ClientApi.Admin.Progress;

/// <summary>A line when a part of the work is done, and before that one every few seconds.</summary>
internal sealed class PlainStages(TextWriter output, TimeProvider time) : IStages
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();

    /// <inheritdoc/>
    public IProgress<long> Start(string title, long total) => new Lines(this, title, total);

    private sealed class Lines(PlainStages owner, string title, long total) : IProgress<long>
    {
        private readonly long start = owner.Now;
        private long last = owner.Now;
        private bool isDone;

        public void Report(long value)
        {
            lock (owner.gate)
            {
                if (isDone || (value < total && owner.Since(last) < Pause)) return;
                isDone = value >= total;
                last = owner.Now;
                owner.Write($"{title}: {value:N0} of {total:N0}, {owner.Since(start).TotalSeconds:N1} s");
            }
        }
    }

    private long Now => time.GetTimestamp();

    private TimeSpan Since(long timestamp) => time.GetElapsedTime(timestamp);

    private void Write(FormattableString line) => output.WriteLine(FormattableString.Invariant(line));
}
