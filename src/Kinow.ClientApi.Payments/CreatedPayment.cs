namespace Kinow.ClientApi.Payments;

/// <summary>A payment that was begun, and what the app needs to go on.</summary>
public sealed record CreatedPayment
{
    /// <summary>
    /// The gateway's id. A payment by a page gets another one when it is paid: that of its events. Both find it.
    /// </summary>
    public required string PaymentId { get; init; }

    /// <summary>What has become of it already.</summary>
    public required PaymentOutcome Outcome { get; init; }

    /// <summary>The page where the customer pays.</summary>
    public Uri? Url { get; init; }

    /// <summary>
    /// What the app gives to the gateway's form, also where a payment that was confirmed at once waits for the customer (3-D Secure). It
    /// lets its holder pay, and nothing else; it belongs into no log.
    /// </summary>
    public string? ClientSecret { get; init; }

    /// <summary>The gateway's public key, for its form.</summary>
    public string? PublishableKey { get; init; }

    /// <summary>The gateway's code of why it failed, such as <c>insufficient_funds</c>.</summary>
    public string? Reason { get; init; }

    /// <summary>By what it can be charged again, where it is paid already; null when not.</summary>
    public string? RenewalToken { get; init; }

    /// <summary>Tells nothing that lets anybody pay, so that it never gets into a log.</summary>
    public override string ToString() => $"{PaymentId}: {Outcome}";
}
