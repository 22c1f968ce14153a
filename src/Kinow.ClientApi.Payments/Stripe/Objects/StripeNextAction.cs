namespace Kinow.ClientApi.Payments.Stripe.Objects;

/// <summary>What the customer has to do.</summary>
internal sealed record StripeNextAction(string? Type, StripeNextAction.Redirect? RedirectToUrl)
{
    internal sealed record Redirect(string? Url);
}
