namespace Kinow.ClientApi.Core.Accounts;

/// <summary>Why a subscription was not renewed any more, though its owner had not switched that off.</summary>
public enum RenewalEnd
{
    /// <summary>Every attempt to charge for it was declined.</summary>
    Declined,

    /// <summary>Its offer is not sold any more, does not renew itself any more, or has no price in its currency.</summary>
    NotSold,

    /// <summary>There is something to pay, and nothing that could be charged.</summary>
    NoPaymentMethod,

    /// <summary>The account has got another subscription to the same offer, which renews itself.</summary>
    Replaced,
}
