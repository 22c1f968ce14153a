using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>What belongs to carts, between rows and accounts. Rows of a cart that is not there are left out.</summary>
internal static class CartParts
{
    internal static ImmutableArray<AccountPart> All { get; } =
    [
        new AccountPart<CartRow>(
            CartTable.Map,
            static row => row.Customer,
            static user => user.Cart is { } cart ? [new CartRow(user.Id, cart)] : [],
            static (user, rows) => user with { Cart = rows.FirstOrDefault()?.Cart }),

        // They go to the cart, which is there by now.
        new AccountPart<CartLineRow>(
            CartLineTable.Map,
            static row => row.Customer,
            static user => (user.Cart?.Lines ?? []).Select(line => new CartLineRow(user.Id, line)),
            static (user, rows) => Change(user, cart => cart with { Lines = [.. CartLine.InOrder(rows.Select(static row => row.Line))] })),
        new AccountPart<CartVoucherRow>(
            CartVoucherTable.Map,
            static row => row.Customer,
            static user => (user.Cart?.Vouchers ?? []).Select(voucher => new CartVoucherRow(user.Id, voucher)),
            static (user, rows) =>
                Change(user, cart => cart with { Vouchers = [.. CartVoucher.InOrder(rows.Select(static row => row.Voucher))] })),
        new AccountPart<VoucherUseRow>(
            VoucherUseTable.Map,
            static row => row.Customer,
            static user => user.VoucherUses.Select(use => new VoucherUseRow(user.Id, use)),
            static (user, rows) => user with { VoucherUses = [.. VoucherUse.InOrder(rows.Select(static row => row.Use))] }),
    ];

    private static User Change(User user, Func<Cart, Cart> change) => user.Cart is { } cart ? user with { Cart = change(cart) } : user;
}
