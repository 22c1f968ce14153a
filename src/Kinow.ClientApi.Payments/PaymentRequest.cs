using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Payments;

/// <summary>An attempt to pay an order.</summary>
public sealed record PaymentRequest
{
    /// <summary>The order.</summary>
    public required Guid OrderId { get; init; }

    /// <summary>Who pays it.</summary>
    public required Guid UserId { get; init; }

    /// <summary>Which attempt it is, from 1. The same attempt is the same payment, whenever it is asked for.</summary>
    public required int Attempt { get; init; }

    /// <summary>
    /// What is charged, rounded to the currency. 0 only if it <see cref="Renews"/>: then a payment method is kept for later.
    /// </summary>
    public required decimal Amount { get; init; }

    /// <summary>ISO 4217 code, three capital letters.</summary>
    public required string Currency { get; init; }

    /// <summary>How the customer pays.</summary>
    public required CheckoutProcess Process { get; init; }

    /// <summary>
    /// Where the customer goes after a page of the gateway, with or without having paid; needed by <see cref="CheckoutProcess.Url"/>.
    /// Without it nothing can be confirmed at once, or charged again, by a method that may lead to another site.
    /// </summary>
    public Uri? ReturnUrl { get; init; }

    /// <summary>What the customer reads on the page of the gateway.</summary>
    public required string Description { get; init; }

    /// <summary>Whether the payment method is kept, to be charged again.</summary>
    public bool Renews { get; init; }

    /// <summary>The payment method that the app gives; needed by <see cref="CheckoutProcess.PaymentAuthorization"/>.</summary>
    public string? PaymentMethod { get; init; }

    /// <summary>
    /// What <see cref="PaymentStanding.RenewalToken"/> told of an earlier payment: charged without the customer, whatever
    /// <see cref="Process"/> says. Null when the customer is there.
    /// </summary>
    public string? RenewalToken { get; init; }

    /// <summary>Language of the gateway's page, such as <c>fr</c> or <c>pt-BR</c>.</summary>
    public required string Locale { get; init; }

    /// <summary>Tells nothing that lets anybody pay, so that it never gets into a log.</summary>
    public override string ToString() => $"{OrderId}, attempt {Attempt}";
}
