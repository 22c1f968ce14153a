namespace Kinow.ClientApi.Core.Carts;

/// <summary>Why something of a cart cannot be bought.</summary>
public enum SaleRefusal
{
    /// <summary>There is no such product to see, or it does not sell this access mode.</summary>
    NotFound,

    /// <summary>It is withheld from the country of the request, or the platform sells nothing there.</summary>
    Country,

    /// <summary>It is withheld from the buyer's customer groups.</summary>
    Group,

    /// <summary>It is not published yet, or not any more.</summary>
    Window,

    /// <summary>It cannot be ordered, or has no price.</summary>
    NotForSale,

    /// <summary>It is meant for older people than the buyer's profile.</summary>
    AgeLimit,

    /// <summary>The buyer has an access that gives as much.</summary>
    Owned,
}
