namespace Kinow.ClientApi.ReadModel.Refreshing;

/// <summary>Brings documents of the read model up to what the database holds now.</summary>
public interface IReadModelRefresher
{
    /// <summary>
    /// Reads the rows of the keys and writes the documents that differ, never over newer ones. Rows that are gone leave tombstones.
    /// Doing it twice, or in another order, leads to the same documents.
    /// </summary>
    /// <param name="keys">What changed.</param>
    /// <param name="progress">Where to start; says how far it got, also when the call fails.</param>
    /// <param name="cancellationToken">Stops between chunks, or within one, which then counts as not done.</param>
    /// <returns>The number of documents written.</returns>
    Task<int> RefreshAsync(IReadOnlyList<RefreshKey> keys, RefreshProgress progress, CancellationToken cancellationToken);
}
