using Kinow.ClientApi.Payments.Stripe.Objects;

namespace Kinow.ClientApi.Payments.Stripe;

/// <summary>What Stripe has answered: an object, or why there is none.</summary>
internal sealed record StripeAnswer<T>(T? Value, StripeError? Error)
    where T : class
{
    /// <exception cref="PaymentRefusedException">There is none.</exception>
    public T Required => Value ?? throw Error!.Refusal();
}
