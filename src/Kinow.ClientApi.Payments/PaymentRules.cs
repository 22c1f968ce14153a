using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Payments;

/// <summary>What every gateway needs of a request.</summary>
internal static class PaymentRules
{
    /// <exception cref="PaymentRefusedException">Something is missing, or makes no sense.</exception>
    public static void Check(PaymentRequest request, IPaymentGateway gateway)
    {
        if (!MinorUnits.IsCode(request.Currency)) throw Refused("currency_invalid", "A currency is three capital letters.");
        if (request.Amount < 0) throw Refused("amount_invalid", "An amount is not negative.");
        if (request.RenewalToken is not null)
        {
            if (request.Amount == 0) throw Refused("amount_invalid", "A renewal charges something.");
            return;
        }

        if (!gateway.Processes.Contains(request.Process)) throw Refused("process_invalid", "The gateway has no such process.");
        if (request is { Amount: 0, Renews: false }) throw Refused("amount_invalid", "There is nothing to pay, now or later.");
        if (request is { Process: CheckoutProcess.Url, ReturnUrl: null }) throw Refused("return_url_missing", "A page needs a way back.");
        if (request is { Process: CheckoutProcess.PaymentAuthorization, PaymentMethod: null or "" })
            throw Refused("payment_method_missing", "An authorization needs a payment method.");
    }

    private static PaymentRefusedException Refused(string code, string message) => new(code, message);
}
