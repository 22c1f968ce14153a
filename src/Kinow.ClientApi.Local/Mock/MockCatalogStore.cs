using System.Collections.Immutable;
using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Batching;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Facets;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Embedded;

namespace Kinow.ClientApi.Local.Mock;

/// <summary>The catalogue as the scenario of the request has it: as it is, empty, or out of reach.</summary>
internal sealed class MockCatalogStore : ICatalogStore
{
    private static readonly TimeSpan EngineDown = TimeSpan.FromSeconds(5);

    private readonly ICatalogStore usual;
    private readonly ICatalogStore empty;
    private readonly ScenarioSettings settings;
    private readonly IHttpContextAccessor accessor;

    public MockCatalogStore(ICatalogStore usual, PlatformInfo platform, PlatformSettings settings, IHttpContextAccessor accessor)
    {
        this.usual = usual;
        this.accessor = accessor;
        this.settings = new(settings);
        empty = new EmbeddedCatalogStore(new() { Platform = platform, Settings = settings });
    }

    private MockRequest Request => MockRequest.Of(accessor);

    public ICatalogChanges? Changes => usual.Changes;

    public ReadBatch? CreateBatch() => usual.CreateBatch();

    public async ValueTask<Page<T>[]> SearchAsync<T>(
        ItemKind<T> kind, ReadOnlyMemory<CatalogSearch> searches, ReadContext context, CancellationToken cancellationToken)
        where T : class => await Store().SearchAsync(kind, searches, context, cancellationToken);

    public async ValueTask<FacetCounts> CountAsync<T>(
        ItemKind<T> kind, ListRequest request, ImmutableArray<SearchField> fields, ReadContext context, CancellationToken cancellationToken)
        where T : class => await Store().CountAsync(kind, request, fields, context, cancellationToken);

    public async ValueTask<Page<Product>> SearchProductsAsync(
        ListRequest request, AccessFilter filter, ReadContext context, CancellationToken cancellationToken) =>
        await Store().SearchProductsAsync(request, filter, context, cancellationToken);

    public async ValueTask<Page<Video>> SearchVideosAsync(
        ListRequest request, AccessFilter filter, ReadContext context, CancellationToken cancellationToken) =>
        await Store().SearchVideosAsync(request, filter, context, cancellationToken);

    public async ValueTask<T?[]> GetAsync<T>(
        ItemKind<T> kind, ReadOnlyMemory<long> ids, ReadContext context, CancellationToken cancellationToken)
        where T : class => await Store().GetAsync(kind, ids, context, cancellationToken);

    public async ValueTask<TExtension?[]> GetExtensionsAsync<TExtension>(
        ReadOnlyMemory<long> ids, ReadContext context, CancellationToken cancellationToken)
        where TExtension : ProductExtension => await Store().GetExtensionsAsync<TExtension>(ids, context, cancellationToken);

    public async ValueTask<Product?[]> GetProductsAsync(
        ReadOnlyMemory<long> ids, ReadContext context, CancellationToken cancellationToken) =>
        await Store().GetProductsAsync(ids, context, cancellationToken);

    // Every function remembers these, so apps are told how they stand whatever is out of reach.
    public ValueTask<PlatformSettings> GetSettingsAsync(ReadBatch? batch, CancellationToken cancellationToken) =>
        new(settings.In(Request.Scenario));

    public async ValueTask<PlatformInfo> GetPlatformAsync(ReadBatch? batch, CancellationToken cancellationToken) =>
        await Store().GetPlatformAsync(batch, cancellationToken);

    private ICatalogStore Store() => Request switch
    {
        { Scenario: Scenario.Maintenance } => throw Unavailable(ScenarioSettings.Maintenance),
        { Scenario: Scenario.EngineDown } or { CatalogueFails: true } => throw Unavailable(EngineDown),
        { Scenario: Scenario.EmptyCatalogue } => empty,
        _ => usual,
    };

    private static StoreUnavailableException Unavailable(TimeSpan retryAfter) =>
        new("The scenario of the request has the catalogue out of reach.") { RetryAfter = retryAfter };
}
