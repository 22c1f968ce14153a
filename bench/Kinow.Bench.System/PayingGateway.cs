using System.Collections.Immutable;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Payments;

namespace Kinow.Bench.System;

/// <summary>A gateway that takes everything and remembers nothing, so that no memory that is measured is its own.</summary>
internal sealed class PayingGateway : IPaymentGateway
{
    public string Name => "test";

    public bool SupportsRecurring => true;

    public ImmutableArray<CheckoutProcess> Processes => [CheckoutProcess.PaymentAuthorization];

    public Task<CreatedPayment> CreateAsync(PaymentRequest request, CancellationToken cancellationToken) => Task.FromResult(
        new CreatedPayment { PaymentId = $"renewal_{request.OrderId:N}_{request.Attempt}", Outcome = PaymentOutcome.Paid });

    public Task<PaymentStanding?> FindAsync(string paymentId, CancellationToken cancellationToken) =>
        Task.FromResult<PaymentStanding?>(null);

    public Task<ImmutableArray<PaymentStanding>> FindOfOrderAsync(Guid orderId, CancellationToken cancellationToken) =>
        Task.FromResult(ImmutableArray<PaymentStanding>.Empty);

    public IAsyncEnumerable<PaymentStanding> ListReturnedAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        AsyncEnumerable.Empty<PaymentStanding>();

    public Task<RefundStanding> RefundAsync(RefundRequest request, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<PaymentStanding?> CancelAsync(string paymentId, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<bool> ForgetAsync(Guid userId, string? renewalToken, CancellationToken cancellationToken) => Task.FromResult(false);
}
