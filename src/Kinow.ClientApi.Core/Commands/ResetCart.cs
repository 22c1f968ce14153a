using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>Nothing that was in the cart until then is in it; a cart with nothing in it is none.</summary>
public sealed record ResetCart : Command
{
    /// <summary>The part that it sets. What was decided before it is in no cart after it.</summary>
    public const string Part = "cart";

    /// <summary>The kind.</summary>
    public static CommandKind<ResetCart> Kind { get; } = new("reset_cart", version: 1)
    {
        Rule = static _ => null,
        Fold = static (user, command) => command.Apply(user),
        Parts = static _ => [Part],
        Overlay = static command => command,
        OrderedBy = static command => command.Instant,
        Replaces = static (_, _) => true,
    };

    private User Apply(User user)
    {
        if (user.Cart is not { } cart) return user;
        var left = cart with
        {
            Lines = cart.Lines.RemoveAll(line => line.DateAdd <= Instant),
            Vouchers = cart.Vouchers.RemoveAll(voucher => voucher.DateAdd <= Instant),
        };
        return user with { Cart = left is { Lines.IsEmpty: true, Vouchers.IsEmpty: true } ? null : left };
    }
}
