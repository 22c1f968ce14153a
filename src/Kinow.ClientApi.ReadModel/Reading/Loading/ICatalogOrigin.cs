using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.ReadModel.Reading.Documents;

namespace Kinow.ClientApi.ReadModel.Reading.Loading;

/// <summary>
/// What the read model is made from: the database. It is asked for what the read model lacks, or while that cannot be asked.
/// </summary>
internal interface ICatalogOrigin
{
    /// <summary>Loads documents; those that do not exist are left out.</summary>
    Task<IReadOnlyDictionary<long, Document<T>>> LoadAsync<T>(DocumentSource<T> source, long[] ids, CancellationToken cancellationToken)
        where T : class;

    /// <summary>
    /// Starts to write documents into the read model that it lacks. Nobody waits for that, and the next reader may do it too.
    /// </summary>
    void WriteForward<T>(DocumentSource<T> source, IReadOnlyDictionary<long, Document<T>> loaded)
        where T : class;

    /// <summary>Loads the whole catalogue.</summary>
    /// <exception cref="Core.Availability.StoreUnavailableException">There are more products.</exception>
    Task<CatalogContent> LoadAllAsync(int maxProducts, CancellationToken cancellationToken);
}
