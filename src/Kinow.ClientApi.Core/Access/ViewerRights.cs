using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Access;

/// <summary>What one viewer has got: titles by themselves, and subscriptions. And what of it is for older people alone.</summary>
/// <param name="Titles">Accesses to titles, expired ones included.</param>
/// <param name="Subscriptions">Subscriptions, expired ones included.</param>
public sealed record ViewerRights(ImmutableArray<TitleRight> Titles, ImmutableArray<SubscriptionRight> Subscriptions)
{
    /// <summary>The rights of a viewer without a session: only what is free.</summary>
    public static ViewerRights None { get; } = new([], []);

    /// <summary>What is meant for older people is closed to the viewer, in years; null: nothing is for that reason.</summary>
    public int? AgeLimit { get; init; }

    /// <summary>Whether a product is meant for older people than the viewer. One that nobody has rated is not.</summary>
    public bool AreTooYoungFor(Product product)
    {
        ArgumentNullException.ThrowIfNull(product);
        return product.AgeRating > AgeLimit;
    }
}
