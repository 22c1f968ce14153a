using System.Diagnostics.CodeAnalysis;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Worker.Scheduling;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Refunding;

/// <summary>
/// Gives back what was paid and is not needed: for orders that another payment pays, of a wrong amount, or after the account was erased.
/// Every minute; several workers at once do no harm, for a refund has one key.
/// </summary>
public sealed class RefundService(
    IPaymentBooks books, PaymentGateways gateways, ICommandApplier applier, TimeProvider time, ILogger<RefundService> logger)
    : IScheduledWork
{
    private const int AtOnce = 100;
    private const string Key = "excess";

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    /// <summary>Gives back until it is told to stop.</summary>
    public Task RunAsync(CancellationToken cancellationToken) => time.RepeatAsync(
        Pause, () => RefundAsync(cancellationToken), cancellationToken);

    /// <summary>Gives back what is known now.</summary>
    /// <returns>The number of payments that were given back.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "What was not given back is found again the next time.")]
    public async Task<int> RefundAsync(CancellationToken cancellationToken)
    {
        var done = 0;
        try
        {
            foreach (var excess in await books.FindExcessAsync(AtOnce, cancellationToken))
            {
                if (await RefundAsync(excess, cancellationToken)) done++;
            }
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            RefundLog.NotFound(logger, failure);
        }

        return done;
    }

    [SuppressMessage("Design", "CA1031", Justification = "One that fails does not keep the others from being given back.")]
    private async Task<bool> RefundAsync(BookedPayment excess, CancellationToken cancellationToken)
    {
        var payment = excess.Payment;
        if (gateways.Find(payment.Gateway) is not { } gateway)
        {
            RefundLog.NoGateway(logger, payment.Id, payment.Gateway);
            return false;
        }

        try
        {
            // Nothing that was charged is nothing to give back.
            if (payment.Amount > 0)
                await gateway.RefundAsync(new(payment.Id, Key) { Currency = payment.Currency }, cancellationToken);
            await applier.ApplyAsync(Settled(excess), cancellationToken);
            RefundLog.Refunded(logger, payment.Id, excess.Order, payment.Reason);
            return true;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            RefundLog.NotRefunded(logger, payment.Id, excess.Order, failure);
            return false;
        }
    }

    private SettlePayment Settled(BookedPayment excess) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        UserId = excess.Customer,
        Instant = Command.Moment(time.GetUtcNow()),
        OrderId = excess.Order,
        Payment = excess.Payment.ToReport() with { State = PaymentState.Refunded, Refunded = excess.Payment.Amount },
    };
}
