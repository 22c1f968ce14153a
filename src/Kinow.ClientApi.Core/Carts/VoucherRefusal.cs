namespace Kinow.ClientApi.Core.Carts;

/// <summary>Why a voucher takes nothing off.</summary>
public enum VoucherRefusal
{
    /// <summary>It is not there, not for this buyer, switched off, or outside its dates.</summary>
    NotValid,

    /// <summary>It was used as often as it may be: by everybody, or by this buyer.</summary>
    Exhausted,

    /// <summary>The cart is worth less than it is for.</summary>
    MinimumAmount,

    /// <summary>Nothing in the cart is what it is for.</summary>
    OtherProducts,

    /// <summary>The cart starts with a trial.</summary>
    Trial,
}
