using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Billing;

/// <summary>A gift of an order that was paid. What it is, and for whom, stands in the line of the order.</summary>
public sealed record Gift
{
    /// <summary>Identifier: that of <see cref="GiftWish"/>.</summary>
    public required Guid Id { get; init; }

    /// <summary>Where it stands.</summary>
    public GiftState State { get; init; }

    /// <summary>SHA-256 of the secret that redeems it; empty as long as there is none.</summary>
    public ImmutableArray<byte> TokenHash { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>When its mail went out, or null.</summary>
    public DateTimeOffset? DateSent { get; init; }

    /// <summary>The account that has redeemed it, or null.</summary>
    public Guid? RedeemedBy { get; init; }

    /// <summary>When it was redeemed, or null.</summary>
    public DateTimeOffset? DateRedeemed { get; init; }

    /// <summary>When its order was paid.</summary>
    public required DateTimeOffset DateAdd { get; init; }
}
