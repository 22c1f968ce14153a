namespace Kinow.ClientApi.Core.Catalog;

/// <summary>One way to get access to a product. Amounts are in the platform's default currency.</summary>
public abstract record AccessMode
{
    private protected AccessMode()
    {
    }

    /// <summary>Identifier, unique among the modes of all products.</summary>
    public required AccessModeId Id { get; init; }

    /// <summary>Price to pay; null when nothing is sold by itself.</summary>
    public decimal? Price { get; init; }

    /// <summary>Price before the running reduction; null without reduction.</summary>
    public decimal? PriceWithoutReduction { get; init; }
}
