namespace Kinow.ClientApi.Core.Gifts;

/// <summary>Why a gift cannot be redeemed.</summary>
public enum GiftRefusal
{
    /// <summary>No gift has this token.</summary>
    NotFound,

    /// <summary>Somebody has redeemed it.</summary>
    Used,

    /// <summary>It was left for too long.</summary>
    Expired,

    /// <summary>Its order was refunded.</summary>
    Withdrawn,
}
