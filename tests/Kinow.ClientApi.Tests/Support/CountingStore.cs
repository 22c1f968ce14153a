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

    /// <summary>Whether all answers pass for old ones.</summary>
    public bool IsDegraded { get; init; }

    public ValueTask<Page<Product>[]> SearchProductsAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken)
    {
        Count(searches.Length, audience.Level);
        return store.SearchProductsAsync(searches, audience, cancellationToken);
    }

    public ValueTask<Page<Category>[]> SearchCategoriesAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken)
    {
        Count(searches.Length, audience.Level);
        return store.SearchCategoriesAsync(searches, audience, cancellationToken);
    }

    public ValueTask<Page<Video>[]> SearchVideosAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken)
    {
        Count(searches.Length, audience.Level);
        return store.SearchVideosAsync(searches, audience, cancellationToken);
    }

    public ValueTask<Page<VideoGroup>[]> SearchVideoGroupsAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken)
    {
        Count(searches.Length, audience.Level);
        return store.SearchVideoGroupsAsync(searches, audience, cancellationToken);
    }

    public ValueTask<Page<Extract>[]> SearchExtractsAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken)
    {
        Count(searches.Length, audience.Level);
        return store.SearchExtractsAsync(searches, audience, cancellationToken);
    }

    public ValueTask<Page<Person>[]> SearchPeopleAsync(
        PersonKind kind, ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken)
    {
        Count(searches.Length, audience.Level);
        return store.SearchPeopleAsync(kind, searches, audience, cancellationToken);
    }

    public ValueTask<Page<Credit>[]> SearchCreditsAsync(
        PersonKind kind, ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken)
    {
        Count(searches.Length, audience.Level);
        return store.SearchCreditsAsync(kind, searches, audience, cancellationToken);
    }

    public ValueTask<Page<Tag>[]> SearchTagsAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken)
    {
        Count(searches.Length, audience.Level);
        return store.SearchTagsAsync(searches, audience, cancellationToken);
    }

    public ValueTask<Page<Feature>[]> SearchFeaturesAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken)
    {
        Count(searches.Length, audience.Level);
        return store.SearchFeaturesAsync(searches, audience, cancellationToken);
    }

    public ValueTask<Product?[]> GetProductsAsync(ReadOnlyMemory<long> ids, CatalogAudience audience, CancellationToken cancellationToken)
    {
        Count(ids.Length, audience.Level);
        return store.GetProductsAsync(ids, audience, cancellationToken);
    }

    public ValueTask<Category?[]> GetCategoriesAsync(ReadOnlyMemory<long> ids, CatalogAudience audience,
        CancellationToken cancellationToken)
    {
        Count(ids.Length, audience.Level);
        return store.GetCategoriesAsync(ids, audience, cancellationToken);
    }

    public ValueTask<Video?[]> GetVideosAsync(ReadOnlyMemory<long> ids, CatalogAudience audience, CancellationToken cancellationToken)
    {
        Count(ids.Length, audience.Level);
        return store.GetVideosAsync(ids, audience, cancellationToken);
    }

    public ValueTask<VideoGroup?[]> GetVideoGroupsAsync(ReadOnlyMemory<long> ids, CatalogAudience audience,
        CancellationToken cancellationToken)
    {
        Count(ids.Length, audience.Level);
        return store.GetVideoGroupsAsync(ids, audience, cancellationToken);
    }

    public ValueTask<Person?[]> GetPeopleAsync(
        PersonKind kind, ReadOnlyMemory<long> ids, CatalogAudience audience, CancellationToken cancellationToken)
    {
        Count(ids.Length, audience.Level);
        return store.GetPeopleAsync(kind, ids, audience, cancellationToken);
    }

    public ValueTask<PlatformSettings> GetSettingsAsync(ReadLevel? level, CancellationToken cancellationToken)
    {
        Count(1, level);
        return store.GetSettingsAsync(level, cancellationToken);
    }

    public ValueTask<PlatformInfo> GetPlatformAsync(ReadLevel? level, CancellationToken cancellationToken)
    {
        Count(1, level);
        return store.GetPlatformAsync(level, cancellationToken);
    }

    private void Count(int size, ReadLevel? level, [CallerMemberName] string name = "")
    {
        if (IsDegraded) level?.Degrade();
        lock (gate)
        {
            calls.Add($"{name[..^"Async".Length]}({size})");
        }
    }
}
