using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Payments;

namespace Kinow.ClientApi.Tests.Support;

/// <summary>A payment gateway in memory, which keeps what gateways promise: the same attempt is the same payment.</summary>
internal sealed class MemoryGateway : IPaymentGateway
{
    /// <summary>A payment method that is declined.</summary>
    public const string Declined = "declined";

    /// <summary>A payment method that the gateway does not take.</summary>
    public const string Refused = "refused";

    /// <summary>A payment method whose bank asks the customer.</summary>
    public const string Challenged = "challenged";

    /// <summary>A payment method for which nobody answers.</summary>
    public const string Away = "away";

    /// <summary>A payment method by which the first attempt fails for good.</summary>
    public const string Lost = "lost";

    /// <summary>A payment method by which the first attempt is paid, and fails for good all the same.</summary>
    public const string PaidAndLost = "paid and lost";

    private readonly ConcurrentDictionary<(Guid Order, int Attempt), PaymentRequest> begun = new();

    public string Name { get; init; } = "stripe";

    public bool SupportsRecurring { get; init; } = true;

    public ImmutableArray<CheckoutProcess> Processes { get; init; } =
        [CheckoutProcess.Url, CheckoutProcess.PaymentIntent, CheckoutProcess.PaymentAuthorization];

    /// <summary>Whether nobody reaches it.</summary>
    public bool IsAway { get; set; }

    /// <summary>What has become of payments since they were begun, by their ids.</summary>
    public ConcurrentDictionary<string, PaymentOutcome> Ended { get; } = new(StringComparer.Ordinal);

    /// <summary>What was begun, each payment once.</summary>
    public ICollection<PaymentRequest> Begun => begun.Values;

    public Task<CreatedPayment> CreateAsync(PaymentRequest request, CancellationToken cancellationToken)
    {
        if (IsAway || request.PaymentMethod == Away) throw new StoreUnavailableException("The gateway is out of reach.") { RetryAfter = TimeSpan.FromSeconds(7) };
        if (request.PaymentMethod == Refused) throw new PaymentRefusedException("amount_too_small", "It is too little.");
        if (request is { PaymentMethod: Lost or PaidAndLost, Attempt: 1 })
        {
            if (request.PaymentMethod == PaidAndLost && begun.TryAdd((request.OrderId, request.Attempt), request)) Paid[IdOf(request)] = true;
            throw new PaymentRefusedException(PaymentRefusedException.AttemptLost, "It failed.");
        }

        var first = begun.GetOrAdd((request.OrderId, request.Attempt), request);
        if (first.PaymentMethod != request.PaymentMethod || first.ReturnUrl != request.ReturnUrl)
            throw new PaymentRefusedException(PaymentRefusedException.OtherDetails, "It was begun with other details.");
        var id = IdOf(request);
        return Task.FromResult(request.Process switch
        {
            _ when Ended.TryGetValue(id, out var outcome) =>
                new CreatedPayment { PaymentId = id, Outcome = outcome, Reason = "card_declined" },
            CheckoutProcess.Url =>
                new CreatedPayment { PaymentId = id, Outcome = PaymentOutcome.Pending, Url = new($"https://pay.example.com/{id}") },
            CheckoutProcess.PaymentAuthorization when request.PaymentMethod == Declined =>
                new() { PaymentId = id, Outcome = PaymentOutcome.Failed, Reason = "insufficient_funds" },
            CheckoutProcess.PaymentAuthorization when request.PaymentMethod != Challenged =>
                new() { PaymentId = id, Outcome = PaymentOutcome.Paid, RenewalToken = "token" },
            _ => new() { PaymentId = id, Outcome = PaymentOutcome.Pending, ClientSecret = $"secret of {id}", PublishableKey = "public" },
        });
    }

    /// <summary>The payments that were closed.</summary>
    public ConcurrentDictionary<string, bool> Closed { get; } = new();

    /// <summary>The payments that somebody has paid, whatever the gateway tells of it.</summary>
    public ConcurrentDictionary<string, bool> Paid { get; } = new();

    public Task<PaymentStanding?> FindAsync(string paymentId, CancellationToken cancellationToken)
    {
        if (IsAway) throw new StoreUnavailableException("The gateway is out of reach.");
        var found = begun.Values.FirstOrDefault(request => IdOf(request) == paymentId);
        return Task.FromResult(found is null ? null : new PaymentStanding
        {
            PaymentId = paymentId,
            OrderId = found.OrderId,
            UserId = found.UserId,
            Attempt = found.Attempt,
            Outcome = Paid.ContainsKey(paymentId) ? PaymentOutcome.Paid
                : Closed.ContainsKey(paymentId) ? PaymentOutcome.Cancelled
                : PaymentOutcome.Pending,
            Amount = found.Amount,
            Currency = found.Currency,
        });
    }

    public async Task<PaymentStanding?> CancelAsync(string paymentId, CancellationToken cancellationToken)
    {
        if (!IsAway && !Paid.ContainsKey(paymentId)) Closed[paymentId] = true;
        return await FindAsync(paymentId, cancellationToken);
    }

    public Task<RefundStanding> RefundAsync(RefundRequest request, CancellationToken cancellationToken) => throw new NotSupportedException();

    public async Task<ImmutableArray<PaymentStanding>> FindOfOrderAsync(Guid orderId, CancellationToken cancellationToken)
    {
        var found = ImmutableArray.CreateBuilder<PaymentStanding>();
        foreach (var request in begun.Values.Where(request => request.OrderId == orderId))
            found.Add((await FindAsync(IdOf(request), cancellationToken))!);
        return found.DrainToImmutable();
    }

    public IAsyncEnumerable<PaymentStanding> ListReturnedAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<bool> ForgetAsync(Guid userId, string? renewalToken, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    private static string IdOf(PaymentRequest request) => $"pay_{request.OrderId:N}_{request.Attempt}";
}
