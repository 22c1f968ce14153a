using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Payments.Testing;

/// <summary>
/// Payments without money, for development and tests: everything that can happen to a payment happens when it is told to.
/// </summary>
/// <param name="site">Where its page is served: <c>/pay/…</c> of this address.</param>
internal sealed class TestGateway(TestCheckout checkout, Func<Uri> site) : IPaymentGateway
{
    public const string GatewayName = "test";
    private const string Charge = "charge";

    private const int SecretBytes = 16;

    public string Name => GatewayName;

    public bool SupportsRecurring => true;

    public ImmutableArray<CheckoutProcess> Processes =>
        [CheckoutProcess.Url, CheckoutProcess.PaymentIntent, CheckoutProcess.PaymentAuthorization];

    public async Task<CreatedPayment> CreateAsync(PaymentRequest request, CancellationToken cancellationToken)
    {
        PaymentRules.Check(request, this);
        if (!MinorUnits.TryConvert(request.Amount, MinorUnits.ExponentOf(request.Currency), out _))
            throw new PaymentRefusedException("amount_invalid", $"There is no such amount in {request.Currency}.");
        if (request is { RenewalToken: null, Process: CheckoutProcess.PaymentAuthorization }
            && TestPaymentRules.ActionOf(request.PaymentMethod) is null)
            throw new PaymentRefusedException("payment_method_unknown", "There is no such payment method.");
        var begun = PaymentOf(request);
        await checkout.Payments.CreateAsync(begun.Id, begun, cancellationToken);
        var known = await checkout.FindAsync(begun.Id, cancellationToken);
        if (known is null || !TestPaymentRules.IsSameRequest(known, begun))
            throw new PaymentRefusedException(PaymentRefusedException.OtherDetails, "This attempt was begun with other details.");
        return CreatedOf(known.Changes == 0 ? await GoOnAsync(known, cancellationToken) : known);
    }

    public async Task<PaymentStanding?> FindAsync(string paymentId, CancellationToken cancellationToken) =>
        await checkout.FindAsync(paymentId, cancellationToken) is { } payment ? TestPaymentRules.StandingOf(payment) : null;

    // Attempts follow one another, and what each is called by is known.
    public async Task<ImmutableArray<PaymentStanding>> FindOfOrderAsync(Guid orderId, CancellationToken cancellationToken)
    {
        var found = ImmutableArray.CreateBuilder<PaymentStanding>();
        for (var (attempt, before) = (1, -1); before < found.Count; attempt++)
        {
            before = found.Count;
            foreach (var part in Processes.Select(PartOf).Append(Charge))
            {
                if (await FindAsync(IdOf(orderId, attempt, part), cancellationToken) is { } standing) found.Add(standing);
            }
        }

        return found.DrainToImmutable();
    }

    public async IAsyncEnumerable<PaymentStanding> ListReturnedAsync(
        DateTimeOffset since, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var payment in checkout.ListReturnedAsync(since, cancellationToken))
            yield return TestPaymentRules.StandingOf(payment);
    }

    public async Task<bool> ForgetAsync(Guid userId, string? renewalToken, CancellationToken cancellationToken) =>
        renewalToken is not null
        && await checkout.Tokens.FindAsync(renewalToken, cancellationToken) is { } kept && kept.UserId == userId
        && await checkout.Tokens.RemoveAsync(renewalToken, cancellationToken);

    public async Task<RefundStanding> RefundAsync(RefundRequest request, CancellationToken cancellationToken)
    {
        var change = await checkout.Payments.ChangeAsync(
            request.PaymentId, payment => TestPaymentRules.Refund(payment, request.Key, request.Amount), cancellationToken)
            ?? throw new PaymentRefusedException("refund_invalid", "It was not paid, or not as much.");
        var payment = change.After;
        if (change.Before != payment) await checkout.TellReturnAsync(payment, cancellationToken);
        return payment.Refunds.TryGetValue(request.Key, out var given)
            ? new($"refund_{payment.Id}_{request.Key}", true, given, payment.Currency)
            : new(null, true, 0, payment.Currency);
    }

    public async Task<PaymentStanding?> CancelAsync(string paymentId, CancellationToken cancellationToken)
    {
        await checkout.ActAsync(paymentId, TestAction.Abandon, cancellationToken);
        return await FindAsync(paymentId, cancellationToken);
    }

    // Also what another call has only begun: of several that go on, one does it.
    private async Task<TestPayment> GoOnAsync(TestPayment payment, CancellationToken cancellationToken)
    {
        var action = payment.ChargedToken is { } token
            ? await ChargeAsync(token, payment.UserId, cancellationToken)
            : TestPaymentRules.ActionOf(payment.PaymentMethod);
        if (action is not { } todo) return payment;
        return await checkout.BeginAsync(payment.Id, todo, cancellationToken) ?? payment;
    }

    private async Task<TestAction> ChargeAsync(string token, Guid userId, CancellationToken cancellationToken) =>
        await checkout.Tokens.FindAsync(token, cancellationToken) is { Declines: false } kept && kept.UserId == userId
            ? TestAction.Pay
            : TestAction.Decline;

    private CreatedPayment CreatedOf(TestPayment payment) => new()
    {
        PaymentId = payment.Id,
        Outcome = payment.Outcome,
        Url = payment.Process == CheckoutProcess.Url && payment.ChargedToken is null ? new(site(), "/pay/" + payment.Id) : null,
        ClientSecret = payment.Outcome == PaymentOutcome.Pending && payment.Process != CheckoutProcess.Url ? payment.ClientSecret : null,
        PublishableKey = payment.Outcome == PaymentOutcome.Pending && payment.Process != CheckoutProcess.Url ? GatewayName : null,
        Reason = payment.Reason,
        RenewalToken = payment.RenewalToken,
    };

    private static string PartOf(CheckoutProcess process) => process.ToString().ToLowerInvariant();

    private static string IdOf(Guid order, int attempt, string part) => $"test_{order:N}_{attempt}_{part}";

    private static TestPayment PaymentOf(PaymentRequest request)
    {
        var id = IdOf(request.OrderId, request.Attempt, request.RenewalToken is not null ? Charge : PartOf(request.Process));
        return new()
        {
            Id = id,
            ClientSecret = $"{id}_secret_{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes))}",
            OrderId = request.OrderId,
            UserId = request.UserId,
            Attempt = request.Attempt,
            Amount = request.Amount,
            Currency = request.Currency,
            Process = request.Process,
            Description = request.Description,
            Renews = request.Renews,
            ReturnUrl = request.ReturnUrl?.AbsoluteUri,
            PaymentMethod = request.Process == CheckoutProcess.PaymentAuthorization ? request.PaymentMethod : null,
            ChargedToken = request.RenewalToken,
        };
    }
}
