using System.Runtime.CompilerServices;

using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Tests.Support;

/// <summary>Passes calls on, and remembers which there were and for how many parents.</summary>
internal sealed class CountingStore(ICatalogStore store) : ICatalogStore
{
    private readonly Lock gate = new();
    private readonly List<string> calls = [];

    /// <summary>The calls in their order, such as <c>SearchProducts(10)</c>.</summary>
    public IReadOnlyList<string> Calls
    {
        get
        {
            lock (gate)
            {
                return [.. calls];
            }
        }
    }

    public ValueTask<Page<Product>[]> SearchProductsAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken)
    {
        Count(searches.Length);
        return store.SearchProductsAsync(searches, audience, cancellationToken);
    }

    public ValueTask<Page<Category>[]> SearchCategoriesAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken)
    {
        Count(searches.Length);
        return store.SearchCategoriesAsync(searches, audience, cancellationToken);
    }

    public ValueTask<Page<Video>[]> SearchVideosAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken)
    {
        Count(searches.Length);
        return store.SearchVideosAsync(searches, audience, cancellationToken);
    }

    public ValueTask<Page<VideoGroup>[]> SearchVideoGroupsAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken)
    {
        Count(searches.Length);
        return store.SearchVideoGroupsAsync(searches, audience, cancellationToken);
    }

    public ValueTask<Page<Extract>[]> SearchExtractsAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken)
    {
        Count(searches.Length);
        return store.SearchExtractsAsync(searches, audience, cancellationToken);
    }

    public ValueTask<Page<Person>[]> SearchPeopleAsync(
        PersonKind kind, ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken)
    {
        Count(searches.Length);
        return store.SearchPeopleAsync(kind, searches, audience, cancellationToken);
    }

    public ValueTask<Page<Credit>[]> SearchCreditsAsync(
        PersonKind kind, ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken)
    {
        Count(searches.Length);
        return store.SearchCreditsAsync(kind, searches, audience, cancellationToken);
    }

    public ValueTask<Page<Tag>[]> SearchTagsAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken)
    {
        Count(searches.Length);
        return store.SearchTagsAsync(searches, audience, cancellationToken);
    }

    public ValueTask<Page<Feature>[]> SearchFeaturesAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken)
    {
        Count(searches.Length);
        return store.SearchFeaturesAsync(searches, audience, cancellationToken);
    }

    public ValueTask<Product?[]> GetProductsAsync(ReadOnlyMemory<long> ids, CatalogAudience audience, CancellationToken cancellationToken)
    {
        Count(ids.Length);
        return store.GetProductsAsync(ids, audience, cancellationToken);
    }

    public ValueTask<Category?[]> GetCategoriesAsync(ReadOnlyMemory<long> ids, CatalogAudience audience,
        CancellationToken cancellationToken)
    {
        Count(ids.Length);
        return store.GetCategoriesAsync(ids, audience, cancellationToken);
    }

    public ValueTask<Video?[]> GetVideosAsync(ReadOnlyMemory<long> ids, CatalogAudience audience, CancellationToken cancellationToken)
    {
        Count(ids.Length);
        return store.GetVideosAsync(ids, audience, cancellationToken);
    }

    public ValueTask<VideoGroup?[]> GetVideoGroupsAsync(ReadOnlyMemory<long> ids, CatalogAudience audience,
        CancellationToken cancellationToken)
    {
        Count(ids.Length);
        return store.GetVideoGroupsAsync(ids, audience, cancellationToken);
    }

    public ValueTask<Person?[]> GetPeopleAsync(
        PersonKind kind, ReadOnlyMemory<long> ids, CatalogAudience audience, CancellationToken cancellationToken)
    {
        Count(ids.Length);
        return store.GetPeopleAsync(kind, ids, audience, cancellationToken);
    }

    public ValueTask<PlatformSettings> GetSettingsAsync(CancellationToken cancellationToken)
    {
        Count(1);
        return store.GetSettingsAsync(cancellationToken);
    }

    public ValueTask<PlatformInfo> GetPlatformAsync(CancellationToken cancellationToken)
    {
        Count(1);
        return store.GetPlatformAsync(cancellationToken);
    }

    private void Count(int size, [CallerMemberName] string name = "")
    {
        lock (gate)
        {
            calls.Add($"{name[..^"Async".Length]}({size})");
        }
    }
}
