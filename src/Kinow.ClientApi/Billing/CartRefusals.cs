using Kinow.ClientApi.Core.Carts;

namespace Kinow.ClientApi.Billing;

/// <summary>Makes the errors of what cannot be put in a cart, or ordered.</summary>
internal static class CartRefusals
{
    /// <summary>Nothing is in the cart.</summary>
    public static GraphQLException Empty() => new("The cart is empty.", BillingErrorCodes.CartEmpty);

    /// <summary>The cart has as many lines as it may have.</summary>
    public static GraphQLException Full(int most) =>
        new($"A cart has at most {most} lines: take one out first.", BillingErrorCodes.CartFull);

    /// <summary>The cart has as many vouchers as it may have.</summary>
    public static GraphQLException TooManyVouchers(int most) => NotValid($"A cart has at most {most} vouchers: take one out first.");

    /// <summary>Something cannot be bought.</summary>
    public static GraphQLException Of(SaleRefusal refusal) => refusal switch
    {
        SaleRefusal.NotFound => new("There is no such product or access mode.", ErrorCodes.BadUserInput),

        // Published.
        SaleRefusal.Owned => new("This customer already has an access for this product", ErrorCodes.BadUserInput),
        SaleRefusal.Country => NotForSale("The product is not sold in this country."),
        SaleRefusal.Group => NotForSale("The product is not sold to this customer."),
        SaleRefusal.Window => NotForSale("The product is not published now."),
        SaleRefusal.AgeLimit => NotForSale("The product is meant for older people than the selected profile."),
        SaleRefusal.NotForSale => NotForSale("The product cannot be ordered this way."),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, null),
    };

    /// <summary>A voucher takes nothing off.</summary>
    public static GraphQLException Of(VoucherRefusal refusal) => refusal switch
    {
        VoucherRefusal.NotValid => NotValid("There is no such voucher that can be used now."),
        VoucherRefusal.Exhausted => new("The voucher was used as often as it may be.", BillingErrorCodes.VoucherExhausted),
        VoucherRefusal.MinimumAmount => NotValid("The cart is worth less than the voucher is for."),
        VoucherRefusal.OtherProducts => NotValid("The voucher is for nothing that is in the cart."),
        VoucherRefusal.Trial => NotValid("A voucher cannot be combined with a trial."),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, null),
    };

    private static GraphQLException NotForSale(string message) => new(message, BillingErrorCodes.NotForSale);

    private static GraphQLException NotValid(string message) => new(message, BillingErrorCodes.VoucherNotValid);
}
