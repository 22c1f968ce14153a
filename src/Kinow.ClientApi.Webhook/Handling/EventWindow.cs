using System.Diagnostics.CodeAnalysis;

namespace Kinow.ClientApi.Webhook.Handling;

/// <summary>
/// The events of the last quarter of an hour, so that one that is sent again costs nothing. Bounded: an event that was forgotten is
/// carried out again, which does no harm.
/// </summary>
/// <param name="clock">The time.</param>
/// <param name="capacity">Most events that are remembered.</param>
internal sealed class EventWindow(TimeProvider clock, int capacity = EventWindow.DefaultCapacity)
{
    private const int DefaultCapacity = 20_000;

    // Longer than a signature is accepted, so that a recorded request cannot be used again.
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(15);

    private readonly Lock gate = new();
    private readonly Dictionary<string, EventState> states = new(StringComparer.Ordinal);
    private readonly Queue<string> order = new();

    /// <summary>Takes an event; false when it is done or somebody else is at it.</summary>
    public bool TryTake(string id, [NotNullWhen(true)] out EventState? state, out bool isDone)
    {
        lock (gate)
        {
            Forget();
            if (!states.TryGetValue(id, out state))
            {
                state = new() { Seen = clock.GetUtcNow() };
                states.Add(id, state);
                order.Enqueue(id);
            }

            isDone = state.IsDone;
            if (state.IsBusy || state.IsDone) return false;
            return state.IsBusy = true;
        }
    }

    /// <summary>Gives an event back.</summary>
    public void Release(EventState state, bool isDone)
    {
        lock (gate) (state.IsBusy, state.IsDone) = (false, isDone);
    }

    private void Forget()
    {
        var oldest = clock.GetUtcNow() - Length;
        while (order.TryPeek(out var id) && (order.Count >= capacity || states[id].Seen < oldest))
        {
            order.Dequeue();
            states.Remove(id);
        }
    }
}
