using System.Diagnostics.CodeAnalysis;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Worker.Scheduling;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Forgetting;

/// <summary>
/// Has gateways forget the accounts that were erased, with the cards that they keep for them. Every minute, and again until it was done;
/// once more an hour later, as gateways may be behind. Several workers share them, and doing it twice does no harm.
/// </summary>
public sealed class ForgetService(
    IGatewayErasures erasures, PaymentGateways gateways, TimeProvider time, ILogger<ForgetService> logger) : IScheduledWork
{
    private const int AtOnce = 50;

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    /// <summary>Has accounts forgotten until it is told to stop.</summary>
    public Task RunAsync(CancellationToken cancellationToken) => time.RepeatAsync(
        Pause, () => ForgetAsync(cancellationToken), cancellationToken);

    /// <summary>Has those forgotten that are due now.</summary>
    /// <returns>How many gateways had something to forget.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "What was not forgotten is due again.")]
    public async Task<int> ForgetAsync(CancellationToken cancellationToken)
    {
        var done = 0;
        try
        {
            foreach (var erasure in await erasures.TakeDueAsync(time.GetUtcNow(), AtOnce, cancellationToken))
            {
                if (await ForgetAsync(erasure, cancellationToken)) done++;
            }
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            ForgetLog.NotFound(logger, failure);
        }
        catch (OperationCanceledException)
        {
            // Those that were not tried are due again.
        }

        return done;
    }

    [SuppressMessage("Design", "CA1031", Justification = "One that fails does not keep the others from being forgotten.")]
    private async Task<bool> ForgetAsync(GatewayErasure erasure, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (gateways.Find(erasure.Gateway) is not { } gateway)
        {
            ForgetLog.NoGateway(logger, erasure.Id, erasure.Gateway);
            if (now - erasure.DateAdd >= GatewayErasureRules.Lifetime) await erasures.EndAsync(erasure, null, cancellationToken);
            return false;
        }

        try
        {
            var isForgotten = await gateway.ForgetAsync(erasure.UserId, erasure.RenewalToken, cancellationToken);
            await erasures.EndAsync(erasure, GatewayErasureRules.NextPass(erasure, now), cancellationToken);
            if (isForgotten) ForgetLog.Forgotten(logger, erasure.Gateway);
            return isForgotten;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            ForgetLog.NotForgotten(logger, erasure.Gateway, erasure.Id, erasure.Attempts, failure);
            return false;
        }
    }
}
