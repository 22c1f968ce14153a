using System.Collections.Concurrent;
using Kinow.ClientApi.Core.Availability;

namespace Kinow.ClientApi.Payments.Tests.Webhooks;

/// <summary>Takes events and remembers them, unless it is told not to.</summary>
internal sealed class RecordingEvents : IPaymentEvents
{
    public ConcurrentQueue<PaymentEvent> All { get; } = new();

    /// <summary>What was told of disputes.</summary>
    public ConcurrentQueue<PaymentDispute> Disputes { get; } = new();

    /// <summary>Whether the queue is away.</summary>
    public bool IsAway { get; set; }

    /// <summary>Whether the order is known.</summary>
    public bool IsKnown { get; set; } = true;

    public ValueTask<bool> TakeAsync(PaymentEvent payment, CancellationToken cancellationToken)
    {
        if (IsAway) throw new StoreUnavailableException("The queue is away.") { RetryAfter = TimeSpan.FromSeconds(7) };
        if (IsKnown) All.Enqueue(payment);
        return new(IsKnown);
    }

    public ValueTask<bool> TakeAsync(PaymentDispute dispute, CancellationToken cancellationToken)
    {
        if (IsAway) throw new StoreUnavailableException("The queue is away.") { RetryAfter = TimeSpan.FromSeconds(7) };
        if (IsKnown) Disputes.Enqueue(dispute);
        return new(IsKnown);
    }
}
