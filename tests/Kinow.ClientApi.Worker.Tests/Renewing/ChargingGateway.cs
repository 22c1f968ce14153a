using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Payments;

namespace Kinow.ClientApi.Worker.Tests.Renewing;

/// <summary>A gateway that charges by tokens, once for each order and attempt, and does what it is told to.</summary>
internal sealed class ChargingGateway : IPaymentGateway
{
    private readonly ConcurrentDictionary<(Guid Order, int Attempt), PaymentStanding> payments = new();

    public string Name => TestSupport.Orders.Gateway;

    public bool SupportsRecurring => true;

    public ImmutableArray<CheckoutProcess> Processes => [CheckoutProcess.PaymentAuthorization];

    /// <summary>What becomes of the next payments.</summary>
    public PaymentOutcome Outcome { get; set; } = PaymentOutcome.Paid;

    /// <summary>Nobody answers, and nothing is charged.</summary>
    public bool IsAway { get; set; }

    /// <summary>It is charged, and the answer is lost: so many times.</summary>
    public int LostAnswers { get; set; }

    /// <summary>Runs after a payment was made, before it is answered.</summary>
    public Func<PaymentStanding, Task> Meanwhile { get; set; } = static _ => Task.CompletedTask;

    /// <summary>Every call.</summary>
    public ConcurrentQueue<PaymentRequest> Calls { get; } = [];

    /// <summary>Every payment, in no order.</summary>
    public IEnumerable<PaymentStanding> Payments => payments.Values;

    /// <summary>What was taken, in the order of time.</summary>
    public IEnumerable<decimal> Taken =>
        payments.Values.Where(static payment => payment.Outcome == PaymentOutcome.Paid).OrderBy(static payment => payment.OrderId)
            .Select(static payment => payment.Amount);

    public async Task<CreatedPayment> CreateAsync(PaymentRequest request, CancellationToken cancellationToken)
    {
        if (IsAway) throw new StoreUnavailableException("The gateway is out of reach.");
        if (request.RenewalToken is null || request.Amount <= 0) throw new PaymentRefusedException(
            "amount_invalid", "A renewal charges something.");
        Calls.Enqueue(request);
        var made = payments.GetOrAdd((request.OrderId, request.Attempt), _ => new()
        {
            PaymentId = $"pay_{request.OrderId:N}_{request.Attempt}",
            OrderId = request.OrderId,
            UserId = request.UserId,
            Attempt = request.Attempt,
            Outcome = Outcome,
            Amount = request.Amount,
            Currency = request.Currency,
            Reason = Outcome == PaymentOutcome.Failed ? "insufficient_funds" : null,
        });
        await Meanwhile(made);
        if (LostAnswers-- > 0) throw new StoreUnavailableException("No answer came.") { IsUncertain = true };
        return new() { PaymentId = made.PaymentId, Outcome = made.Outcome, Reason = made.Reason };
    }

    /// <summary>Decides what was not decided.</summary>
    public void Decide(PaymentOutcome outcome)
    {
        foreach (var (key, payment) in payments)
        {
            if (payment.Outcome == PaymentOutcome.Pending) payments[key] = payment with { Outcome = outcome };
        }
    }

    public Task<PaymentStanding?> FindAsync(string paymentId, CancellationToken cancellationToken) =>
        Task.FromResult(payments.Values.FirstOrDefault(payment => payment.PaymentId == paymentId));

    public Task<ImmutableArray<PaymentStanding>> FindOfOrderAsync(Guid orderId, CancellationToken cancellationToken) =>
        Task.FromResult<ImmutableArray<PaymentStanding>>([.. payments.Values.Where(payment => payment.OrderId == orderId)]);

    public IAsyncEnumerable<PaymentStanding> ListReturnedAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<bool> ForgetAsync(Guid userId, string? renewalToken, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<RefundStanding> RefundAsync(RefundRequest request, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<PaymentStanding?> CancelAsync(string paymentId, CancellationToken cancellationToken) => throw new NotSupportedException();
}
