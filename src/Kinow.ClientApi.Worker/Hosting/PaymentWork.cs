using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Payments.Configuration;
using Kinow.ClientApi.Payments.Reconciling;
using Kinow.ClientApi.Worker.Forgetting;
using Kinow.ClientApi.Worker.Reconciling;
using Kinow.ClientApi.Worker.Refunding;
using Kinow.ClientApi.Worker.Scheduling;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Worker.Hosting;

/// <summary>What is done with payments that no request waits for.</summary>
public static class PaymentWork
{
    /// <summary>
    /// Registers it, over the <see cref="IPaymentBooks"/>, the <see cref="IGatewayErasures"/>, the <see cref="PaymentGateways"/> and the
    /// <see cref="ICommandApplier"/> that are registered.
    /// </summary>
    public static IServiceCollection AddPaymentWork(this IServiceCollection services) => services
        .AddPaymentReconciler()
        .AddScheduledWork(static provider => new RefundService(
            provider.GetRequiredService<IPaymentBooks>(),
            provider.GetRequiredService<PaymentGateways>(),
            provider.GetRequiredService<ICommandApplier>(),
            TimeProvider.System,
            provider.GetRequiredService<ILogger<RefundService>>()))
        .AddScheduledWork(static provider => new ReconcileService(
            provider.GetRequiredService<IPaymentBooks>(),
            provider.GetRequiredService<PaymentReconciler>(),
            TimeProvider.System,
            provider.GetRequiredService<ILogger<ReconcileService>>()))
        .AddScheduledWork(static provider => new ForgetService(
            provider.GetRequiredService<IGatewayErasures>(),
            provider.GetRequiredService<PaymentGateways>(),
            TimeProvider.System,
            provider.GetRequiredService<ILogger<ForgetService>>()));
}
