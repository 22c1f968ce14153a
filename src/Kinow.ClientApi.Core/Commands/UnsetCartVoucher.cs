using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>A voucher is not among those of the cart.</summary>
public sealed record UnsetCartVoucher : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<UnsetCartVoucher> Kind { get; } = new("unset_cart_voucher", version: 1)
    {
        Rule = static command => ValueRules.Id("voucherId", command.VoucherId),
        Fold = static (user, command) => user.Cart is not { } cart ? user : user with
        {
            Cart = cart with
            {
                Vouchers = cart.Vouchers.RemoveAll(voucher => voucher.VoucherId == command.VoucherId),
                DateUpd = command.Instant > cart.DateUpd ? command.Instant : cart.DateUpd,
            },
        },
        Parts = static command => [SetCartVoucher.PartOf(command.VoucherId)],
        Overlay = static command => command,
        OrderedBy = static command => command.Instant,
        Replaces = static (later, earlier) => later.VoucherId == earlier.VoucherId,
    };

    /// <summary>The voucher.</summary>
    public required long VoucherId { get; init; }
}
