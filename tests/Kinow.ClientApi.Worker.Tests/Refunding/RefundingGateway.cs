using System.Collections.Immutable;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Payments;

namespace Kinow.ClientApi.Worker.Tests.Refunding;

/// <summary>A gateway that gives money back, once for each key of a payment.</summary>
internal sealed class RefundingGateway : IPaymentGateway
{
    public string Name => TestSupport.Orders.Gateway;

    public bool SupportsRecurring => true;

    public ImmutableArray<CheckoutProcess> Processes => [CheckoutProcess.Url];

    /// <summary>The payments that nobody is reached for.</summary>
    public HashSet<string> Away { get; } = [];

    /// <summary>What was given back.</summary>
    public HashSet<(string Payment, string Key)> Refunded { get; } = [];

    public Task<RefundStanding> RefundAsync(RefundRequest request, CancellationToken cancellationToken)
    {
        if (Away.Contains(request.PaymentId)) throw new StoreUnavailableException("The gateway is out of reach.");
        Refunded.Add((request.PaymentId, request.Key));
        return Task.FromResult(new RefundStanding("re_1", true, 1, request.Currency));
    }

    public Task<CreatedPayment> CreateAsync(PaymentRequest request, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<PaymentStanding?> FindAsync(string paymentId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<ImmutableArray<PaymentStanding>> FindOfOrderAsync(Guid orderId, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public IAsyncEnumerable<PaymentStanding> ListReturnedAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<bool> ForgetAsync(Guid userId, string? renewalToken, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<PaymentStanding?> CancelAsync(string paymentId, CancellationToken cancellationToken) => throw new NotSupportedException();
}
