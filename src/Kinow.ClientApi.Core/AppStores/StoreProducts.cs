using System.Collections.Frozen;
using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.AppStores;

/// <summary>What a platform sells in app stores.</summary>
/// <param name="all">Each product of a store once.</param>
public sealed class StoreProducts(ImmutableArray<StoreProduct> all)
{
    private readonly Lazy<FrozenDictionary<AccessModeId, ImmutableArray<StoreProduct>>> byMode = new(() => all
        .GroupBy(static product => product.AccessMode)
        .ToFrozenDictionary(static group => group.Key, static group => group.ToImmutableArray()));

    private readonly Lazy<FrozenDictionary<(AppStore, string), StoreProduct>> byId = new(() => all
        .DistinctBy(static product => (product.Store, product.ProductId))
        .ToFrozenDictionary(static product => (product.Store, product.ProductId)));

    /// <summary>Those of a platform that sells nothing there.</summary>
    public static StoreProducts None { get; } = new([]);

    /// <summary>All of them, by store and identifier.</summary>
    public ImmutableArray<StoreProduct> All { get; init; } = all;

    /// <summary>What a product of a store gives; null when the platform does not say.</summary>
    public StoreProduct? Find(AppStore store, string productId) => byId.Value.GetValueOrDefault((store, productId));

    /// <summary>What an access mode is sold as.</summary>
    public ImmutableArray<StoreProduct> Of(AccessModeId mode) => byMode.Value.GetValueOrDefault(mode, []);
}
