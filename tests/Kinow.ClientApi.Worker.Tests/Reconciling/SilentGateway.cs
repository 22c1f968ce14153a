using System.Collections.Immutable;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Payments;

namespace Kinow.ClientApi.Worker.Tests.Reconciling;

/// <summary>A gateway that knows of payments and tells nobody.</summary>
internal sealed class SilentGateway : IPaymentGateway
{
    public string Name => TestSupport.Orders.Gateway;

    public bool SupportsRecurring => true;

    public ImmutableArray<CheckoutProcess> Processes => [CheckoutProcess.Url];

    /// <summary>What it knows, by id.</summary>
    public Dictionary<string, PaymentStanding> Known { get; } = [];

    /// <summary>The payments and accounts that nobody is reached for.</summary>
    public HashSet<string> Away { get; } = [];

    /// <summary>The accounts that were to be forgotten, with what they were named by.</summary>
    public List<(Guid User, string? Token)> Forgotten { get; } = [];

    public Task<PaymentStanding?> FindAsync(string paymentId, CancellationToken cancellationToken)
    {
        if (Away.Contains(paymentId)) throw new StoreUnavailableException("The gateway is out of reach.");
        return Task.FromResult(Known.GetValueOrDefault(paymentId));
    }

    public Task<PaymentStanding?> CancelAsync(string paymentId, CancellationToken cancellationToken)
    {
        if (Known.GetValueOrDefault(paymentId) is { Outcome: PaymentOutcome.Pending } open)
            Known[paymentId] = open with { Outcome = PaymentOutcome.Cancelled };
        return FindAsync(paymentId, cancellationToken);
    }

    public Task<ImmutableArray<PaymentStanding>> FindOfOrderAsync(Guid orderId, CancellationToken cancellationToken) =>
        Task.FromResult(Known.Values.Where(standing => standing.OrderId == orderId).ToImmutableArray());

    public async IAsyncEnumerable<PaymentStanding> ListReturnedAsync(
        DateTimeOffset since, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.Yield();
        foreach (var standing in Known.Values.Where(static standing => standing.AmountRefunded > 0)) yield return standing;
    }

    public Task<bool> ForgetAsync(Guid userId, string? renewalToken, CancellationToken cancellationToken)
    {
        if (Away.Contains($"{userId:D}")) throw new StoreUnavailableException("The gateway is out of reach.");
        Forgotten.Add((userId, renewalToken));
        return Task.FromResult(renewalToken is not null);
    }

    public Task<CreatedPayment> CreateAsync(PaymentRequest request, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<RefundStanding> RefundAsync(RefundRequest request, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
