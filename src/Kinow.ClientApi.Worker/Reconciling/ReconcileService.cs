using System.Diagnostics.CodeAnalysis;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Payments.Reconciling;
using Kinow.ClientApi.Worker.Scheduling;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Reconciling;

/// <summary>
/// Finds what gateways have told nobody, or told in vain: payments, refunds and disputes. Closes what nobody pays. Orders that are due
/// every minute, refunds and disputes of the last hours every half hour by the clock, so that it does not matter how long a process runs.
/// Several workers share the orders, and none of it does harm when it is done twice.
/// </summary>
public sealed class ReconcileService(
    IPaymentBooks books, PaymentReconciler reconciler, TimeProvider time, ILogger<ReconcileService> logger) : IScheduledWork
{
    private const int PageSize = 50;
    private const int MaxPages = 40;
    private const int MinutesBetween = 30;

    // As long as a service may be away before an operator has to look further back.
    private static readonly TimeSpan LookBack = TimeSpan.FromHours(6);
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    /// <summary>Compares until it is told to stop.</summary>
    public Task RunAsync(CancellationToken cancellationToken) => time.RepeatAsync(
        Pause, () => ReconcileAsync(time.GetUtcNow().Minute % MinutesBetween == 0, cancellationToken), cancellationToken);

    /// <summary>Compares what is due now.</summary>
    /// <param name="withReturned">Whether refunds and disputes are looked for too.</param>
    [SuppressMessage("Design", "CA1031", Justification = "What was not compared is compared later.")]
    public async Task<ReconcileFigures> ReconcileAsync(bool withReturned, CancellationToken cancellationToken)
    {
        var figures = default(ReconcileFigures);
        try
        {
            for (var page = 0; page < MaxPages; page++)
            {
                var due = await books.TakeDueAsync(time.GetUtcNow(), PageSize, cancellationToken);
                foreach (var booked in due) figures += await CheckAsync(booked, cancellationToken);

                // Of a page that others have begun too, there are fewer.
                if (due.IsEmpty) break;
            }

            if (withReturned)
                figures += await reconciler.CheckReturnedAsync(time.GetUtcNow() - LookBack, isDryRun: false, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            ReconcileLog.NotReconciled(logger, failure);
        }
        catch (OperationCanceledException)
        {
            // What was not looked at is due again.
        }

        if (figures.Orders + figures.Settled > 0) ReconcileLog.Reconciled(logger, figures.Orders, figures.Settled, figures.Closed);
        return figures;
    }

    [SuppressMessage("Design", "CA1031", Justification = "One that fails does not keep the others from being compared.")]
    private async Task<ReconcileFigures> CheckAsync(BookedOrder booked, CancellationToken cancellationToken)
    {
        try
        {
            var figures = await reconciler.CheckAsync(booked, isDryRun: false, cancellationToken);
            if (figures.Failed > 0) ReconcileLog.NoGateway(logger, booked.Order.Id);
            return figures;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            ReconcileLog.NotCompared(logger, booked.Order.Id, failure);
            return new() { Orders = 1, Failed = 1 };
        }
    }
}
