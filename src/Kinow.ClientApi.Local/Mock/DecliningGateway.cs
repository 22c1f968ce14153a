using System.Collections.Immutable;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Payments;

namespace Kinow.ClientApi.Local.Mock;

/// <summary>Declines the payments that are begun in the scenario for it, and leaves all else to the gateway for tests.</summary>
internal sealed class DecliningGateway(IPaymentGateway next, DeclinedPayments declined, IHttpContextAccessor accessor) : IPaymentGateway
{
    private const string DeclinedMethod = "test_decline";

    public string Name => next.Name;

    public bool SupportsRecurring => next.SupportsRecurring;

    public ImmutableArray<CheckoutProcess> Processes => next.Processes;

    public async Task<CreatedPayment> CreateAsync(PaymentRequest request, CancellationToken cancellationToken)
    {
        if (MockRequest.Of(accessor).Scenario != Scenario.PaymentDeclined) return await next.CreateAsync(request, cancellationToken);
        var method = request.Process == CheckoutProcess.PaymentAuthorization ? DeclinedMethod : request.PaymentMethod;
        var created = await next.CreateAsync(request with { PaymentMethod = method }, cancellationToken);
        declined.Add(created.PaymentId);
        return created;
    }

    public Task<PaymentStanding?> FindAsync(string paymentId, CancellationToken cancellationToken) =>
        next.FindAsync(paymentId, cancellationToken);

    public Task<ImmutableArray<PaymentStanding>> FindOfOrderAsync(Guid orderId, CancellationToken cancellationToken) =>
        next.FindOfOrderAsync(orderId, cancellationToken);

    public IAsyncEnumerable<PaymentStanding> ListReturnedAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        next.ListReturnedAsync(since, cancellationToken);

    public Task<RefundStanding> RefundAsync(RefundRequest request, CancellationToken cancellationToken) =>
        next.RefundAsync(request, cancellationToken);

    public Task<PaymentStanding?> CancelAsync(string paymentId, CancellationToken cancellationToken) =>
        next.CancelAsync(paymentId, cancellationToken);

    public Task<bool> ForgetAsync(Guid userId, string? renewalToken, CancellationToken cancellationToken) =>
        next.ForgetAsync(userId, renewalToken, cancellationToken);
}
