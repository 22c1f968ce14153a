using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Billing;

/// <summary>
/// Closes what earlier attempts have begun, so that nobody pays twice on pages that are still open. What is not reached now the worker
/// closes, and gives back what is paid until then.
/// </summary>
internal sealed class EarlierPayments(PaymentGateways gateways, AccountCommands commands)
{
    /// <summary>Closes the payments of an order, before a further attempt is begun.</summary>
    /// <returns>The order then: paid, where one of them had been.</returns>
    public async Task<Order> CloseAsync(Order order, ClientApiRequest request)
    {
        // Attempts before the last one were closed when that was begun.
        foreach (var payment in order.Payments.Where(payment => payment.IsOpen && payment.Attempt == order.Attempt))
        {
            if (gateways.Find(payment.Gateway) is not { } gateway) continue;
            if (await CancelAsync(gateway, payment.Id, request) is not { } standing) continue;
            order = await SettleAsync(order, PaymentSettlement.ReportOf(gateway.Name, standing), standing.RenewalToken, request);
        }

        return order;
    }

    /// <summary>Settles what a gateway knows of an order's payments, though it could not say so when they were begun.</summary>
    /// <returns>The order then.</returns>
    public async Task<Order> FindAsync(Order order, IPaymentGateway gateway, ClientApiRequest request)
    {
        try
        {
            foreach (var standing in await gateway.FindOfOrderAsync(order.Id, request.CancellationToken))
                order = await SettleAsync(order, PaymentSettlement.ReportOf(gateway.Name, standing), standing.RenewalToken, request);
        }
        catch (StoreUnavailableException)
        {
            // The worker asks again, and gives back what was paid twice.
        }

        return order;
    }

    private async Task<Order> SettleAsync(Order order, PaymentReport report, string? renewalToken, ClientApiRequest request)
    {
        var user = await AccountCommands.AccountOfAsync(request);
        var instant = Command.Moment(request.Audience.Instant, user);
        if (ReferenceEquals(OrderRules.Settle(order, report, instant), order)) return order;
        var settling = new SettlePayment
        {
            Id = request.NewRepeatableId(),
            UserId = user.Id,
            Instant = instant,
            OrderId = order.Id,
            RenewalToken = renewalToken,
            Payment = report,
        };
        return OrderPayment.Find(await commands.SendAsync(settling, request), order.Id);
    }

    private static async Task<PaymentStanding?> CancelAsync(IPaymentGateway gateway, string paymentId, ClientApiRequest request)
    {
        try
        {
            return await gateway.CancelAsync(paymentId, request.CancellationToken);
        }
        catch (StoreUnavailableException)
        {
            return null;
        }
    }
}
