using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>A voucher is among those of the cart, if there is one.</summary>
public sealed record SetCartVoucher : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<SetCartVoucher> Kind { get; } = new("set_cart_voucher", version: 1)
    {
        Rule = static command => ValueRules.Id("voucherId", command.VoucherId)
            ?? (VoucherCode.IsCode(command.Code) ? null : "code is none of a voucher.")
            ?? ValueRules.Instant("dateAdd", command.DateAdd),
        Fold = static (user, command) => command.Apply(user),
        Parts = static command => [PartOf(command.VoucherId)],
        Overlay = static command => command,
        OrderedBy = static command => command.Instant,
        Replaces = static (later, earlier) => later.VoucherId == earlier.VoucherId && later.DateAdd == earlier.DateAdd,
    };

    /// <summary>The voucher.</summary>
    public required long VoucherId { get; init; }

    /// <summary>Its code.</summary>
    public required string Code { get; init; }

    /// <summary>When it was added. One that is there keeps its own.</summary>
    public required DateTimeOffset DateAdd { get; init; }

    /// <summary>The part of an account that a voucher of its cart is.</summary>
    public static string PartOf(long voucher) => FormattableString.Invariant($"cart.voucher:{voucher}");

    private User Apply(User user)
    {
        if (user.Cart is not { } cart || user.LastChange(ResetCart.Part) > Instant) return user;
        if (cart.Vouchers.Any(other => other.VoucherId == VoucherId) || cart.Vouchers.Length >= Cart.MaxVouchers) return user;
        return user with
        {
            Cart = cart with
            {
                Vouchers = [.. CartVoucher.InOrder(cart.Vouchers.Add(new(VoucherId, Code, DateAdd)))],
                DateUpd = Instant > cart.DateUpd ? Instant : cart.DateUpd,
            },
        };
    }
}
