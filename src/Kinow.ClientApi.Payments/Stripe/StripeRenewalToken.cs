using System.Diagnostics.CodeAnalysis;

namespace Kinow.ClientApi.Payments.Stripe;

/// <summary>A payment method that is kept, and the customer it is kept for. Worth nothing without the secret key.</summary>
internal sealed record StripeRenewalToken(string Customer, string PaymentMethod)
{
    private const char Separator = '/';

    public static string? Of(string? customer, string? paymentMethod) =>
        customer is null || paymentMethod is null ? null : new StripeRenewalToken(customer, paymentMethod).ToString();

    public static bool TryParse(string text, [NotNullWhen(true)] out StripeRenewalToken? token)
    {
        var parts = text.Split(Separator);
        token = parts is [{ Length: > 0 } customer, { Length: > 0 } method] ? new(customer, method) : null;
        return token is not null;
    }

    public override string ToString() => Customer + Separator + PaymentMethod;
}
