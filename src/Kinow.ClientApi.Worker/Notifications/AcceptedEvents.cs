using System.Collections.Concurrent;

namespace Kinow.ClientApi.Worker.Notifications;

/// <summary>Which receivers have accepted events that others have not. What is forgotten is only sent again.</summary>
internal sealed class AcceptedEvents
{
    private const int MostEvents = 20_000;

    private ConcurrentDictionary<(string EventId, int Receiver), bool> accepted = new();
    private int count;

    public bool Contains(string eventId, int receiver) => accepted.ContainsKey((eventId, receiver));

    public void Add(string eventId, int receiver)
    {
        if (Interlocked.Increment(ref count) > MostEvents) (accepted, count) = (new(), 0);
        accepted[(eventId, receiver)] = true;
    }

    public void Forget(string eventId)
    {
        for (var receiver = 0; accepted.TryRemove((eventId, receiver), out _); receiver++) Interlocked.Decrement(ref count);
    }
}
