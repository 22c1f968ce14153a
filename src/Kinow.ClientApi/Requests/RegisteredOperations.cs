using System.Collections.Immutable;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.GraphQL.AspNetCore.TrustedOperations;
using Kinow.GraphQL.PersistedOperations;

namespace Kinow.ClientApi.Requests;

/// <summary>
/// The operations that supported builds of apps were made with. The settings say which; one that is not known yet is read once, for it
/// never changes.
/// </summary>
internal sealed class RegisteredOperations(ICatalogStore store, TimeProvider clock) : IRegisteredOperations, IDisposable
{
    private readonly SemaphoreSlim loading = new(1);
    private Known known = new(AppSettings.None, ImmutableSortedDictionary<long, ManifestOperation>.Empty, []);

    public async ValueTask<IReadOnlyCollection<ManifestOperation>> GetAsync(CancellationToken cancellationToken)
    {
        var apps = (await store.GetSettingsAsync(null, cancellationToken)).Apps;
        if (known is { } current && ReferenceEquals(current.Apps, apps)) return current.Operations;
        await loading.WaitAsync(cancellationToken);
        try
        {
            if (!ReferenceEquals(known.Apps, apps)) known = await LoadAsync(known, apps, cancellationToken);
            return known.Operations;
        }
        finally
        {
            loading.Release();
        }
    }

    public void Dispose() => loading.Dispose();

    private async Task<Known> LoadAsync(Known before, AppSettings apps, CancellationToken cancellationToken)
    {
        var ids = apps.FindOperations();
        if (ids.AsSpan().SequenceEqual([.. before.ById.Keys])) return before with { Apps = apps };
        long[] missing = [.. ids.Where(id => !before.ById.ContainsKey(id))];
        var context = new ReadContext(new CatalogAudience(CountryCode.Unknown, default, clock.GetUtcNow()));
        var loaded = missing.Length == 0
            ? []
            : await store.GetAsync(ItemKinds.RegisteredOperation, missing, context, cancellationToken);
        var byId = before.ById.Where(kept => ids.BinarySearch(kept.Key) >= 0).ToImmutableSortedDictionary()
            .AddRange(loaded.OfType<RegisteredOperation>().Select(static read => KeyValuePair.Create(
                read.Id, new ManifestOperation(read.Key, null, read.Text))));
        return new(apps, byId, [.. byId.Values]);
    }

    private sealed record Known(
        AppSettings Apps, ImmutableSortedDictionary<long, ManifestOperation> ById, ImmutableArray<ManifestOperation> All)
    {
        // Boxed once: who asks compares references.
        public IReadOnlyCollection<ManifestOperation> Operations { get; } = All;
    }
}
