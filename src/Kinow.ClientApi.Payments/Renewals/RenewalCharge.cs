using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Renewals;

namespace Kinow.ClientApi.Payments.Renewals;

/// <summary>
/// Charges for the next period of one subscription. Everything it does may be done again, by anybody, at any point: the order's id follows
/// from the period, the payment's from order and attempt, and what was decided is found in the books.
/// </summary>
internal sealed class RenewalCharge(IRenewalStore store, RenewalCommands commands, TimeProvider time)
{
    /// <exception cref="Core.Availability.StoreUnavailableException">
    /// A store or the gateway is out of reach. Nothing is decided then; asking again finds out what was.
    /// </exception>
    public async Task<RenewalOutcome> RunAsync(
        DueRenewal due, OrderContent content, int attempt, IPaymentGateway gateway, CancellationToken cancellationToken)
    {
        await commands.PlaceAsync(due, content, attempt, cancellationToken);

        // One that was placed before costs what it cost then, whatever the offer costs now.
        var order = await store.FindOrderAsync(due.UserId, RenewalOrders.IdOf(due.Access), cancellationToken);
        if (order is null) return RenewalOutcome.Failed;
        if (order.State == OrderState.Paid) return RenewalOutcome.Renewed;
        if (order.Attempt != attempt) return RenewalOutcome.None;
        var told = order.Payments.LastOrDefault(payment => payment.Attempt == attempt);
        if (told is { State: PaymentState.Paid or PaymentState.Refunded } or { HasEnded: true })
            return await DeclineAsync(due, told.Reason, cancellationToken);
        if (due.Token is not { } token)
        {
            await commands.EndAsync(due, RenewalEnd.NoPaymentMethod, due.Access.Renewal, cancellationToken);
            return RenewalOutcome.Ended;
        }

        var standing = told is null
            ? await ChargeAsync(due, order, token, gateway, cancellationToken)
            : await gateway.FindAsync(told.Id, cancellationToken);
        return standing is null ? await WaitAsync(due, cancellationToken) : await SettleAsync(due, order, standing, cancellationToken);
    }

    /// <summary>Writes down that an attempt was declined. After the last one the subscription ends.</summary>
    /// <param name="reason">The gateway's code.</param>
    public async Task<RenewalOutcome> DeclineAsync(DueRenewal due, string? reason, CancellationToken cancellationToken)
    {
        var state = RenewalRules.Decline(due.Access, reason, Core.Commands.Command.Moment(time.GetUtcNow()));
        if (state.Declined >= RenewalSchedule.Attempts)
        {
            await commands.EndAsync(due, RenewalEnd.Declined, state, cancellationToken);
            return RenewalOutcome.Ended;
        }

        await commands.SetAsync(due, due.Access.DateRenewal, state, cancellationToken);
        return RenewalOutcome.Declined;
    }

    /// <summary>Writes down that a payment is not decided, and asks for it again later.</summary>
    public async Task<RenewalOutcome> WaitAsync(DueRenewal due, CancellationToken cancellationToken)
    {
        var next = Core.Commands.Command.Moment(time.GetUtcNow() + RenewalSchedule.Undecided);
        await commands.SetAsync(due, due.Access.DateRenewal, due.Access.Renewal with { DateNext = next }, cancellationToken);
        return RenewalOutcome.Undecided;
    }

    private async Task<RenewalOutcome> SettleAsync(
        DueRenewal due, Order order, PaymentStanding standing, CancellationToken cancellationToken)
    {
        await commands.SettleAsync(due, order, standing, cancellationToken);
        return standing.Outcome switch
        {
            PaymentOutcome.Paid => RenewalOutcome.Renewed,
            PaymentOutcome.Pending => await WaitAsync(due, cancellationToken),
            _ => await DeclineAsync(due, standing.Reason, cancellationToken),
        };
    }

    private static async Task<PaymentStanding> ChargeAsync(
        DueRenewal due, Order order, string token, IPaymentGateway gateway, CancellationToken cancellationToken)
    {
        // All of it follows from the order, so that a further request with the same attempt is the same request.
        var request = new PaymentRequest
        {
            OrderId = order.Id,
            UserId = due.UserId,
            Attempt = order.Attempt,
            Amount = order.Content.Total,
            Currency = order.Currency,
            Process = order.Process,
            Description = $"{order.Lines[0].Name} {order.Reference}",
            RenewalToken = token,
            Locale = "en",
        };
        var created = await gateway.CreateAsync(request, cancellationToken);
        return new()
        {
            PaymentId = created.PaymentId,
            OrderId = order.Id,
            UserId = due.UserId,
            Attempt = order.Attempt,
            Outcome = created.Outcome,
            Amount = order.Content.Total,
            Currency = order.Currency,
            Reason = created.Reason,
            RenewalToken = created.RenewalToken,
        };
    }
}
