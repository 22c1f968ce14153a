using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Catalog;

/// <summary>What is particular to a subscription offer.</summary>
public sealed record ProductSvod : ProductExtension
{
    /// <inheritdoc/>
    public override ProductType Type => ProductType.Svod;

    /// <summary>The way to subscribe; empty when the offer is no longer sold.</summary>
    public ImmutableArray<SvodAccessMode> AccessModes { get; init; } = [];

    /// <summary>Length of one period in days.</summary>
    public int AccessPeriod { get; init; }

    /// <summary>Whether it renews itself.</summary>
    public bool AutoRenewal { get; init; }

    /// <summary>Length of the trial in days; 0 without trial.</summary>
    public int TrialPeriod { get; init; }

    /// <summary>Reduction during the trial in percent; null without trial.</summary>
    public int? TrialPercent { get; init; }

    /// <summary>Whether subscribers may download.</summary>
    public bool Download { get; init; }

    /// <summary>Categories whose titles it includes; empty means every title available in subscriptions.</summary>
    public ImmutableArray<long> CategoryIds { get; init; } = [];

    /// <summary>Whether it includes a title. Without categories it includes every one that is available in subscriptions.</summary>
    public bool Includes(Product product)
    {
        ArgumentNullException.ThrowIfNull(product);
        if (!product.AvailableInSubscriptions) return false;
        if (CategoryIds.IsEmpty) return true;
        foreach (var placement in product.Categories)
        {
            if (CategoryIds.Contains(placement.CategoryId)) return true;
        }

        return false;
    }
}
