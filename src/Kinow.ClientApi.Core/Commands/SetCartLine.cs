using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>
/// A way to get a product is in the cart. Titles and offers exclude each other, and so do offers: what was decided later stays, and the
/// other goes.
/// </summary>
public sealed record SetCartLine : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<SetCartLine> Kind { get; } = new("set_cart_line", version: 1)
    {
        Rule = static command => ValueRules.Id("cartId", command.CartId)
            ?? ValueRules.Id("productId", command.ProductId)
            ?? (command.Mode >= 0 ? null : "mode is negative.")
            ?? ValueRules.Instant("dateAdd", command.DateAdd)
            ?? command.Gift?.Check(),
        Fold = static (user, command) => command.Apply(user),
        Parts = static command => [PartOf(new(command.ProductId, command.Mode), command.Gift?.Id)],
        Overlay = static command => command,
        OrderedBy = static command => command.Instant,
        Replaces = static (later, earlier) => later.ProductId == earlier.ProductId && later.Mode == earlier.Mode
            && later.Gift == earlier.Gift
            && later.Type == earlier.Type && later.CartId == earlier.CartId && later.DateAdd == earlier.DateAdd,
    };

    /// <summary>The cart, if there is none yet.</summary>
    public required Guid CartId { get; init; }

    /// <summary>The product.</summary>
    public required long ProductId { get; init; }

    /// <summary>Number of its access mode.</summary>
    public required long Mode { get; init; }

    /// <summary>A title or an offer.</summary>
    public required ProductType Type { get; init; }

    /// <summary>When it was put there. A line that is there keeps its own.</summary>
    public required DateTimeOffset DateAdd { get; init; }

    /// <summary>For whom it is as a gift; null for what the buyer is to have.</summary>
    public GiftWish? Gift { get; init; }

    /// <summary>The part of an account that a line of its cart is.</summary>
    /// <param name="gift">The gift that it is, or null.</param>
    public static string PartOf(AccessModeId line, Guid? gift = null) =>
        gift is null ? $"cart.line:{line}" : $"cart.line:{line}:{gift:N}";

    private User Apply(User user)
    {
        if (user.LastChange(ResetCart.Part) > Instant) return user;
        var lines = user.Cart?.Lines ?? [];
        if (lines.Any(other => Excludes(other) && other.DateAdd > Instant)) return user;
        lines = lines.RemoveAll(Excludes);
        var isThere = lines.Any(Line.IsSame);
        if (!isThere && lines.Length >= Cart.MaxLines) return user;
        var after = isThere ? lines : [.. CartLine.InOrder(lines.Add(Line))];
        return user with
        {
            Cart = user.Cart is { } cart
                ? cart with { Lines = after, DateUpd = Instant > cart.DateUpd ? Instant : cart.DateUpd }
                : new() { Id = CartId, Lines = after, DateUpd = Instant },
        };
    }

    private CartLine Line => new(ProductId, Mode, Type, DateAdd) { Gift = Gift };

    private bool IsOffer => Type == ProductType.Svod;

    private bool Excludes(CartLine other) =>
        other.IsOffer != IsOffer || (IsOffer && !other.IsSame(Line));
}
