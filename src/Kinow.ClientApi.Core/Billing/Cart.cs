using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Billing;

/// <summary>
/// What somebody is about to buy: an account, or a guest. It has no prices: they are made of what the products cost when they are asked
/// for.
/// </summary>
public sealed record Cart
{
    /// <summary>Most lines.</summary>
    public const int MaxLines = 100;

    /// <summary>Most vouchers.</summary>
    public const int MaxVouchers = 10;

    /// <summary>Identifier, a UUID version 7. It stays the same until the cart is ordered or reset.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its lines in the order of <see cref="CartLine.InOrder"/>, each access mode of a product once, all of one type.</summary>
    public ImmutableArray<CartLine> Lines { get; init; } = [];

    /// <summary>Vouchers that were added to it, in the order of <see cref="CartVoucher.InOrder"/>, each once.</summary>
    public ImmutableArray<CartVoucher> Vouchers { get; init; } = [];

    /// <summary>When it last changed.</summary>
    public required DateTimeOffset DateUpd { get; init; }
}
