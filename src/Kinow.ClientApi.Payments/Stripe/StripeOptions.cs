namespace Kinow.ClientApi.Payments.Stripe;

/// <summary>How Stripe is reached. No record, so that nothing ever prints its secret.</summary>
internal sealed class StripeOptions
{
    /// <summary>The key that moves money: <c>sk_…</c>, or a restricted one, <c>rk_…</c>.</summary>
    public required string Secret { get; init; }

    /// <summary>The key for forms in apps: <c>pk_…</c>.</summary>
    public required string Publishable { get; init; }

    /// <summary>The platform: several may share an account at Stripe, and each takes its own payments alone.</summary>
    public required int Platform { get; init; }

    public Uri Address { get; init; } = new("https://api.stripe.com");

    /// <summary>How long a call of the gateway may take, with all its attempts. Shorter than what a GraphQL request has.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>How long Stripe may take for an answer before the same is asked again.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(2.5);

    /// <summary>The pause before the first repetition; twice as long before each further one.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(200);
}
