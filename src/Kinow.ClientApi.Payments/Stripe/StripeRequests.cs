using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Payments.Stripe;

/// <summary>The requests that begin a payment, as the same attempt always makes them.</summary>
internal sealed class StripeRequests(int platform)
{
    // Stripe takes more; nobody reads more.
    private const int MaxDescription = 200;

    /// <summary>A page of Stripe, for a payment or to keep a payment method.</summary>
    public StripeCall Page(PaymentRequest request, long units, string? customer)
    {
        var isSetup = units == 0;
        var reference = StripeReference.Of(request);
        var form = new StripeForm
        {
            { "mode", isSetup ? "setup" : "payment" },
            { "client_reference_id", request.OrderId.ToString("D") },
            { "success_url", request.ReturnUrl?.AbsoluteUri },
            { "cancel_url", request.ReturnUrl?.AbsoluteUri },
            { "locale", StripeLocale.Of(request.Locale) },
            { "customer", customer },
        };
        reference.AddTo(form, "metadata", platform);
        reference.AddTo(form, isSetup ? "setup_intent_data[metadata]" : "payment_intent_data[metadata]", platform);
        if (isSetup)
        {
            form.Add("currency", CurrencyOf(request));
            form.Add("setup_intent_data[description]", DescriptionOf(request));
        }
        else
        {
            form.Add("line_items[0][quantity]", 1);
            form.Add("line_items[0][price_data][currency]", CurrencyOf(request));
            form.Add("line_items[0][price_data][unit_amount]", units);
            form.Add("line_items[0][price_data][product_data][name]", DescriptionOf(request));
            form.Add("payment_intent_data[description]", DescriptionOf(request));
            form.Add("payment_intent_data[setup_future_usage]", request.Renews ? "off_session" : null);
        }

        return StripeCall.Post("/v1/checkout/sessions", form, reference.KeyOf("page", platform));
    }

    /// <summary>An intent for the app's form, or confirmed at once with the payment method that the app gives.</summary>
    public StripeCall Intent(PaymentRequest request, long units, string? customer)
    {
        var form = new StripeForm
        {
            { "description", DescriptionOf(request) },
            { "customer", customer },
            { "automatic_payment_methods[enabled]", "true" },
        };
        StripeReference.Of(request).AddTo(form, "metadata", platform);
        if (units > 0)
        {
            form.Add("amount", units);
            form.Add("currency", CurrencyOf(request));
            form.Add("setup_future_usage", request.Renews ? "off_session" : null);
        }
        else
        {
            form.Add("usage", "off_session");
        }

        if (request.Process == CheckoutProcess.PaymentAuthorization)
        {
            form.Add("payment_method", request.PaymentMethod);
            Confirm(form, request);
        }

        var part = request.Process == CheckoutProcess.PaymentAuthorization ? "authorization" : "intent";
        return units > 0
            ? StripeCall.Post("/v1/payment_intents", form, StripeReference.Of(request).KeyOf(part, platform))
            : StripeCall.Post("/v1/setup_intents", form, StripeReference.Of(request).KeyOf("setup-" + part, platform));
    }

    /// <summary>A charge without the customer.</summary>
    public StripeCall Charge(PaymentRequest request, long units, StripeRenewalToken token)
    {
        var form = new StripeForm
        {
            { "amount", units },
            { "currency", CurrencyOf(request) },
            { "description", DescriptionOf(request) },
            { "customer", token.Customer },
            { "payment_method", token.PaymentMethod },
            { "off_session", "true" },
            { "automatic_payment_methods[enabled]", "true" },
        };
        Confirm(form, request);
        StripeReference.Of(request).AddTo(form, "metadata", platform);
        return StripeCall.Post("/v1/payment_intents", form, StripeReference.Of(request).KeyOf("charge", platform));
    }

    // A method that leads to another site has no way back without an address; Stripe takes no confirmation where that could happen.
    private static void Confirm(StripeForm form, PaymentRequest request)
    {
        form.Add("confirm", "true");
        form.Add("return_url", request.ReturnUrl?.AbsoluteUri);
        form.Add("automatic_payment_methods[allow_redirects]", request.ReturnUrl is null ? "never" : null);
    }

    private static string CurrencyOf(PaymentRequest request) => request.Currency.ToLowerInvariant();

    private static string DescriptionOf(PaymentRequest request) => request.Description.Length <= MaxDescription
        ? request.Description
        : request.Description[..(char.IsHighSurrogate(request.Description[MaxDescription - 1]) ? MaxDescription - 1 : MaxDescription)];
}
