using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Embedded;

namespace Kinow.ClientApi.ReadModel.Reading.Loading;

/// <summary>
/// The whole catalogue, read from the database for as long as the search engine is out of reach. At most one reading is on its way.
/// </summary>
internal sealed class CatalogSnapshots(ICatalogOrigin origin, LoadOptions options, TimeProvider time)
{
    private readonly Lock gate = new();
    private Task<ICatalogStore>? current;
    private Task<ICatalogStore>? loading;
    private long loadedAt;
    private long usedAt;

    /// <summary>Begins to read unless what is there is young enough, so that it is there when somebody asks.</summary>
    internal void Warm()
    {
        lock (gate)
        {
            if (current is null || time.GetElapsedTime(loadedAt) > options.SnapshotAge) Load();
        }
    }

    /// <summary>The catalogue; an older one while a newer is read.</summary>
    internal Task<ICatalogStore> GetAsync()
    {
        lock (gate)
        {
            usedAt = time.GetTimestamp();
            var age = time.GetElapsedTime(loadedAt);
            if (current is null || age > options.SnapshotStaleAge) return Load();
            if (age > options.SnapshotAge) Load();
            return current;
        }
    }

    /// <summary>Gives the memory back once nobody has asked for a while.</summary>
    internal void Release()
    {
        if (Volatile.Read(ref current) is null) return;
        lock (gate)
        {
            if (time.GetElapsedTime(usedAt) > options.SnapshotAge * 3) current = null;
        }
    }

    private Task<ICatalogStore> Load() => loading ??= Task.Run(LoadAsync);

    private async Task<ICatalogStore> LoadAsync()
    {
        try
        {
            using var limit = new CancellationTokenSource(options.SnapshotLimit, time);
            ICatalogStore store = new EmbeddedCatalogStore(await origin.LoadAllAsync(options.MaxSnapshotProducts, limit.Token));
            lock (gate)
            {
                current = Task.FromResult(store);
                loadedAt = usedAt = time.GetTimestamp();
                loading = null;
            }

            return store;
        }
        catch (Exception reason)
        {
            lock (gate) loading = null;
            throw reason is StoreUnavailableException ? reason : new StoreUnavailableException("The catalogue cannot be read.", reason);
        }
    }
}
