namespace Kinow.ClientApi.Payments.Stripe.Objects;

/// <summary>Why a request, or a payment, failed.</summary>
internal sealed record StripeError
{
    public string? Type { get; init; }

    public string? Code { get; init; }

    /// <summary>What the bank says, where it is more exact than <see cref="Code"/>.</summary>
    public string? DeclineCode { get; init; }

    public string? Param { get; init; }

    /// <summary>The payment that was declined.</summary>
    public StripeIntent? PaymentIntent { get; init; }

    public StripeIntent? SetupIntent { get; init; }

    /// <summary>The most exact word for it.</summary>
    public string Reason => DeclineCode ?? Code ?? Type ?? "unknown";

    // What Stripe says besides may quote what was sent.
    public PaymentRefusedException Refusal() =>
        new(Code ?? Type ?? "unknown", $"Stripe refused it: {Reason}{(Param is null ? "" : $", because of {Param}")}.");
}
