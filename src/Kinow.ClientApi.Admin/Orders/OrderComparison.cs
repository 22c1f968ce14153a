using System.Globalization;
using Kinow.ClientApi.Admin.Auditing;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Payments.Reconciling;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Admin.Orders;

/// <summary>Compares orders with their gateways, by the same code as the worker.</summary>
internal sealed class OrderComparison(AuditedRun run, bool isDryRun)
{
    private const int PageSize = 100;

    private readonly IPaymentBooks books = run.Services.GetRequiredService<IPaymentBooks>();
    private readonly PaymentReconciler reconciler = run.Services.GetRequiredService<PaymentReconciler>();

    /// <summary>Compares one order, whatever is known of it.</summary>
    public async Task<(int Code, string Detail)> OneAsync(BookedOrder booked, CancellationToken cancellationToken) =>
        await TellAsync(await CheckAsync(booked, cancellationToken));

    /// <summary>Compares all orders of which something is open, and looks for refunds and disputes.</summary>
    public async Task<(int Code, string Detail)> AllAsync(DateTimeOffset since, CancellationToken cancellationToken)
    {
        var (figures, after) = (default(ReconcileFigures), (Guid?)null);
        while (await books.FindOpenAsync(since, after, PageSize, cancellationToken) is { IsEmpty: false } page)
        {
            foreach (var booked in page) figures += await CheckAsync(booked, cancellationToken);
            after = page[^1].Order.Id;
        }

        return await TellAsync(figures + await reconciler.CheckReturnedAsync(since, isDryRun, cancellationToken));
    }

    private async Task<ReconcileFigures> CheckAsync(BookedOrder booked, CancellationToken cancellationToken)
    {
        try
        {
            var figures = await reconciler.CheckAsync(booked, isDryRun, cancellationToken);
            if (figures.Failed > 0) await SayAsync("one of its gateways is not configured here");
            return figures;
        }
        catch (Exception failure) when (failure is StoreUnavailableException or PaymentRefusedException)
        {
            await SayAsync(failure.Message);
            return new() { Orders = 1, Failed = 1 };
        }

        Task SayAsync(string why) => run.Output.WriteLineAsync($"{booked.Order.Reference}: {why}");
    }

    private async Task<(int Code, string Detail)> TellAsync(ReconcileFigures figures)
    {
        var would = isDryRun ? "would be " : "";
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{figures.Orders:N0} orders compared: {figures.Settled:N0} payments {would}settled, ")
            + string.Create(
                CultureInfo.InvariantCulture, $"{figures.Closed:N0} orders {would}closed, {figures.Failed:N0} not compared.");
        await run.Output.WriteLineAsync(text);
        return (figures.Failed == 0 ? ExitCodes.Done : ExitCodes.Refused, text);
    }
}
