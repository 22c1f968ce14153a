using Kinow.ClientApi.Storage.Embedded;
using Kinow.ClientApi.Storage.Reading.Documents;

namespace Kinow.ClientApi.Storage.Reading.Origins;

/// <summary>Where the read model is made from: the database. It is asked when the read model does not have something, or cannot be asked.</summary>
internal interface ICatalogOrigin
{
    /// <summary>Reads documents; those that there are not are left out.</summary>
    /// <param name="kind">Their kind.</param>
    /// <param name="ids">Their ids.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<IReadOnlyDictionary<long, Document<T>>> LoadAsync<T>(ReadKind<T> kind, long[] ids, CancellationToken cancellationToken)
        where T : class;

    /// <summary>Begins to write documents into the read model that it did not have. Nobody waits for that, and the next reader may do it too.</summary>
    /// <param name="kind">Their kind.</param>
    /// <param name="loaded">What was read.</param>
    void WriteForward<T>(ReadKind<T> kind, IReadOnlyDictionary<long, Document<T>> loaded)
        where T : class;

    /// <summary>Reads the whole catalogue.</summary>
    /// <param name="maxProducts">Above so many products, the call is refused.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Core.Availability.StoreUnavailableException">There are more products.</exception>
    Task<CatalogContent> LoadAllAsync(int maxProducts, CancellationToken cancellationToken);
}
