using Spectre.Console;

namespace Kinow.ClientApi.Admin.Progress;

/// <summary>A bar for each part of the work.</summary>
internal sealed class BarStages(ProgressContext context) : IStages
{
    /// <inheritdoc/>
    public IProgress<long> Start(string title, long total) =>
        new Bar(context.AddTask(Markup.Escape(title), maxValue: Math.Max(total, 1)), total);

    private sealed class Bar : IProgress<long>
    {
        private readonly ProgressTask task;

        public Bar(ProgressTask task, long total)
        {
            this.task = task;
            if (total == 0) task.Value = task.MaxValue;
        }

        public void Report(long value) => task.Value = value;
    }
}
