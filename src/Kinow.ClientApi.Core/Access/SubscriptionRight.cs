using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Access;

/// <summary>A subscription that a viewer has.</summary>
public sealed record SubscriptionRight
{
    /// <summary>The product that is the offer.</summary>
    public required long OfferId { get; init; }

    /// <summary>Categories whose titles it includes; empty means every title available in subscriptions.</summary>
    public ImmutableArray<long> CategoryIds { get; init; } = [];

    /// <summary>Whether it allows downloads.</summary>
    public bool Download { get; init; }

    /// <summary>First instant without access; null means for good.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Whether it includes a product at an instant.</summary>
    /// <param name="product">The product.</param>
    /// <param name="instant">The instant.</param>
    public bool Includes(Product product, DateTimeOffset instant) =>
        !(instant >= Until) && (product.Id == OfferId || (product.AvailableInSubscriptions && IncludesCategoryOf(product)));

    private bool IncludesCategoryOf(Product product)
    {
        if (CategoryIds.IsEmpty) return true;
        foreach (var placement in product.Categories)
        {
            if (CategoryIds.Contains(placement.CategoryId)) return true;
        }

        return false;
    }
}
