using Kinow.ClientApi.Sql.ChangeLog;

namespace Kinow.ClientApi.Worker.Notifications;

/// <summary>What is being told of one claim of changes, until it is closed: from then on, nothing new begins.</summary>
internal sealed class TellingRound
{
    private readonly Lock gate = new();
    private readonly HashSet<ChangeClaim> telling = [];
    private readonly CancellationTokenSource closing;
    private bool isClosed;

    public TellingRound(CancellationToken cancellationToken)
    {
        closing = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Closed = closing.Token;
    }

    /// <summary>Is cancelled when the round is closed.</summary>
    public CancellationToken Closed { get; }

    /// <summary>Begins the next notification of an aggregate, unless the round is closed.</summary>
    public bool TryBegin(ChangeClaim claim)
    {
        lock (gate)
        {
            if (!isClosed) telling.Add(claim);
            return !isClosed;
        }
    }

    /// <summary>Says that an aggregate's last notification has ended.</summary>
    public void End(ChangeClaim claim)
    {
        lock (gate) telling.Remove(claim);
    }

    /// <summary>Closes the round.</summary>
    /// <returns>What is still being told.</returns>
    public HashSet<ChangeClaim> Close()
    {
        HashSet<ChangeClaim> unfinished;
        lock (gate)
        {
            isClosed = true;
            unfinished = [.. telling];
        }

        closing.Cancel();
        closing.Dispose();
        return unfinished;
    }
}
