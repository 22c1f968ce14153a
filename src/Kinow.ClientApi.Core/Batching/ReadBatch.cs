namespace Kinow.ClientApi.Core.Batching;

/// <summary>
/// Combines the reads of one level of a query into one round trip. The catalogue's store makes one for each request, which opens it before
/// a level's resolvers run and closes it after they have all been called. Reads without a batch, or with one that is closed, are sent at
/// once.
/// </summary>
public abstract class ReadBatch
{
    /// <summary>
    /// Whether something that was read may be stale or incomplete because a server was out of reach: nobody should keep the answer.
    /// </summary>
    public abstract bool IsDegraded { get; }

    /// <summary>Starts to collect reads.</summary>
    public abstract void Open();

    /// <summary>Sends the collected reads in one round trip.</summary>
    public abstract void Close();
}
