using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.TestSupport;

/// <summary>A clock that tells of each wait that begins, and stands until it is moved.</summary>
public sealed class SteppedTime : FakeTimeProvider
{
    private readonly Channel<TimeSpan> waits = Channel.CreateUnbounded<TimeSpan>();

    /// <summary>How long the next wait is; it has begun.</summary>
    public async Task<TimeSpan> NextAsync() => await waits.Reader.ReadAsync();

    /// <summary>Lets the next wait end.</summary>
    public async Task<TimeSpan> PassAsync()
    {
        var wait = await NextAsync();
        Advance(wait);
        return wait;
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        waits.Writer.TryWrite(dueTime);
        return timer;
    }
}
