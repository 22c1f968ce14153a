using System.Collections.Immutable;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Payments.Stripe.Objects;

namespace Kinow.ClientApi.Payments.Stripe;

/// <summary>Payments by Stripe: its pages, its PaymentIntents, and charges of what it keeps.</summary>
internal sealed class StripeGateway : IPaymentGateway
{
    public const string GatewayName = "stripe";

    private readonly StripeOptions options;
    private readonly StripeClient client;
    private readonly StripeRequests requests;
    private readonly StripeCustomers customers;
    private readonly StripePayments payments;
    private readonly StripeReturns returns;

    /// <param name="http">Follows no redirections: the secret key goes to Stripe alone.</param>
    public StripeGateway(HttpClient http, StripeOptions options, TimeProvider time)
    {
        this.options = options;
        client = new(http, options, time);
        requests = new(options.Platform);
        customers = new(client, options.Platform);
        payments = new(client, options.Platform);
        returns = new(client, options.Platform);
    }

    public string Name => GatewayName;

    public bool SupportsRecurring => true;

    public ImmutableArray<CheckoutProcess> Processes =>
        [CheckoutProcess.Url, CheckoutProcess.PaymentIntent, CheckoutProcess.PaymentAuthorization];

    public async Task<CreatedPayment> CreateAsync(PaymentRequest request, CancellationToken cancellationToken)
    {
        PaymentRules.Check(request, this);
        if (!StripeAmounts.TryConvert(request.Amount, request.Currency, out var units))
            throw new PaymentRefusedException("amount_invalid", $"Stripe cannot charge exactly this amount in {request.Currency}.");
        var deadline = client.Begin();
        if (request.RenewalToken is { } text)
        {
            if (!StripeRenewalToken.TryParse(text, out var token))
                throw new PaymentRefusedException("token_invalid", "The token of the renewal is none of Stripe's.");
            return await IntentAsync(requests.Charge(request, units, token), deadline, cancellationToken);
        }

        var customer = request.Renews ? await customers.FindAsync(request.UserId, deadline, cancellationToken) : null;
        try
        {
            return request.Process == CheckoutProcess.Url
                ? await PageAsync(requests.Page(request, units, customer), deadline, cancellationToken)
                : await IntentAsync(requests.Intent(request, units, customer), deadline, cancellationToken);
        }
        catch (StripeFailureKeptException kept)
        {
            throw new PaymentRefusedException(PaymentRefusedException.AttemptLost, kept.Message);
        }
    }

    public Task<PaymentStanding?> FindAsync(string paymentId, CancellationToken cancellationToken) =>
        payments.FindAsync(paymentId, client.Begin(), cancellationToken);

    public Task<ImmutableArray<PaymentStanding>> FindOfOrderAsync(Guid orderId, CancellationToken cancellationToken) =>
        payments.FindOfOrderAsync(orderId, client.Begin(), cancellationToken);

    public IAsyncEnumerable<PaymentStanding> ListReturnedAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        returns.ListAsync(since, cancellationToken);

    public Task<bool> ForgetAsync(Guid userId, string? renewalToken, CancellationToken cancellationToken)
    {
        var known = renewalToken is not null && StripeRenewalToken.TryParse(renewalToken, out var token) ? token.Customer : null;
        return customers.ForgetAsync(userId, known, client.Begin(), cancellationToken);
    }

    public Task<RefundStanding> RefundAsync(RefundRequest request, CancellationToken cancellationToken) =>
        payments.RefundAsync(request, client.Begin(), cancellationToken);

    public Task<PaymentStanding?> CancelAsync(string paymentId, CancellationToken cancellationToken) =>
        payments.CancelAsync(paymentId, client.Begin(), cancellationToken);

    private async Task<CreatedPayment> PageAsync(StripeCall call, StripeDeadline deadline, CancellationToken cancellationToken)
    {
        var session = (await client.SendAsync(call, StripeJson.Default.StripeSession, deadline, cancellationToken)).Required;
        return new() { PaymentId = session.Id, Outcome = PaymentOutcome.Pending, Url = AddressOf(session.Url) };
    }

    private async Task<CreatedPayment> IntentAsync(StripeCall call, StripeDeadline deadline, CancellationToken cancellationToken)
    {
        var answer = await client.SendAsync(call, StripeJson.Default.StripeIntent, deadline, cancellationToken);

        // What a bank declines is an error to Stripe, and holds the payment that it was.
        if (answer.Error is { } error)
        {
            if (error.Type != "card_error" || (error.PaymentIntent ?? error.SetupIntent) is not { } declined) throw error.Refusal();
            return new() { PaymentId = declined.Id, Outcome = PaymentOutcome.Failed, Reason = error.Reason };
        }

        var intent = answer.Required;
        var outcome = StripeStandings.OutcomeOf(intent);
        return new()
        {
            PaymentId = intent.Id,
            Outcome = outcome,
            ClientSecret = outcome == PaymentOutcome.Pending ? intent.ClientSecret : null,
            PublishableKey = outcome == PaymentOutcome.Pending ? options.Publishable : null,
            Url = AddressOf(intent.NextAction?.RedirectToUrl?.Url),
            Reason = StripeStandings.ReasonOf(intent, outcome),
            RenewalToken = outcome == PaymentOutcome.Paid ? StripeStandings.TokenOf(intent) : null,
        };
    }

    private static Uri? AddressOf(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var address) ? address : null;
}
