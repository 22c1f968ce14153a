namespace Kinow.ClientApi.Core.Catalog;

/// <summary>
/// Lets all reads of one level of a query travel together. While the level is open, a store only gathers what it is asked for; when the level
/// closes, what was gathered is sent in one round trip. A store that is asked without a level, or after it has closed, sends at once. One object
/// serves all levels of a query, so that it also knows whether the whole answer is as good as it can be.
/// </summary>
public sealed class ReadLevel
{
    private readonly Lock gate = new();
    private bool open;
    private ReadRound? round;
    private volatile bool isDegraded;

    /// <summary>
    /// Whether something that was read may be old, or lack something new, because what knows better was out of reach: an answer that nobody
    /// should keep.
    /// </summary>
    public bool IsDegraded => isDegraded;

    /// <summary>Tells that what was read may be old or lack something.</summary>
    public void Degrade() => isDegraded = true;

    /// <summary>Starts gathering.</summary>
    public void Open()
    {
        lock (gate) open = true;
    }

    /// <summary>Ends gathering and sends what was gathered.</summary>
    public void Close()
    {
        ReadRound? gathered;
        lock (gate)
        {
            open = false;
            gathered = round;
            round = null;
        }

        gathered?.Send();
    }

    /// <summary>Puts a read into the round of this level.</summary>
    /// <typeparam name="TRound">The store's kind of round. All stores of a request that share a level share one kind.</typeparam>
    /// <typeparam name="TRead">What the round takes.</typeparam>
    /// <param name="read">The read.</param>
    /// <param name="start">Makes an empty round.</param>
    /// <param name="add">Adds the read to a round; called under a lock, so it only writes down.</param>
    /// <returns>False when the level is closed: then the caller sends the read itself.</returns>
    public bool TryGather<TRound, TRead>(TRead read, Func<TRound> start, Action<TRound, TRead> add)
        where TRound : ReadRound
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(add);
        lock (gate)
        {
            if (!open) return false;
            add((TRound)(round ??= start()), read);
            return true;
        }
    }
}
