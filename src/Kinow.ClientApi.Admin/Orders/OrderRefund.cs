using System.Globalization;
using Kinow.ClientApi.Admin.Auditing;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Sql.Operating;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Admin.Orders;

/// <summary>
/// Gives money back once. The action that the book has of it is the key by which the gateway does it: one whose end is not known is gone on
/// with by the same key, so that running the command again never gives back twice.
/// </summary>
internal sealed class OrderRefund(AuditedRun run)
{
    private const string AmountName = "amount";

    /// <summary>Gives back.</summary>
    /// <param name="amount">How much; null for all that is left.</param>
    /// <exception cref="AdminException">It is refused.</exception>
    public async Task<(int Code, string Detail)> RunAsync(BookedOrder booked, decimal? amount, CancellationToken cancellationToken)
    {
        if (booked.Order.Payments.FirstOrDefault(static payment => payment is { Pays: true, Amount: > 0 }) is not { } payment)
            return await TakeBackAsync(booked, amount, cancellationToken);
        var gateway = run.Services.GetRequiredService<PaymentGateways>().Find(payment.Gateway)
            ?? throw Refused($"The gateway {payment.Gateway} is not configured here.");
        var open = await run.Book.FindUnfinishedAsync(run.Action.Id, run.Action.Command, booked.Order.Id, cancellationToken);
        var given = open is null ? AmountOf(payment, amount) : Resume(open, amount);
        var key = (open ?? run.Action).Id;
        await RefundAsync(gateway, payment, given, key, cancellationToken);
        var standing = await StandingAsync(gateway, payment, cancellationToken);
        var text = $"{Text(standing.AmountRefunded)} of {Text(standing.Amount)} {standing.Currency} is given back";
        await SettleAsync(booked, gateway, standing, key, text, cancellationToken);
        await run.Output.WriteLineAsync(
            standing.Outcome == PaymentOutcome.Refunded ? $"{text}: what was bought is taken away." : $"{text}.");
        return (ExitCodes.Done, open is null ? text : $"{text}, by the action {open.Id:D}");
    }

    // No gateway has got anything: what the balance has paid comes back to it, and the rows know how much.
    private async Task<(int Code, string Detail)> TakeBackAsync(BookedOrder booked, decimal? amount, CancellationToken cancellationToken)
    {
        if (booked.Order.State == OrderState.Refunded) throw Refused("All of it was given back before.");
        if (booked.Order.State != OrderState.Paid) throw Refused("The order was not paid by anything: there is nothing to give back.");
        if (amount is not null) throw Refused("No gateway was paid: all of the order is taken back at once. Leave --amount out.");
        var text = $"{Text(booked.Order.Content.PaidByBalance)} {booked.Order.Content.Currency} is given back to the balance";
        var refund = new RefundOrder
        {
            Id = run.Action.Id,
            UserId = booked.Customer,
            Instant = Command.Moment(DateTimeOffset.UtcNow),
            OrderId = booked.Order.Id,
        };
        await new OperatorCommands(run.Database).ApplyAsync(refund, run.Action.Id, text, cancellationToken);
        await run.Output.WriteLineAsync($"{text}: what was bought is taken away.");
        return (ExitCodes.Done, text);
    }

    private async Task RefundAsync(
        IPaymentGateway gateway, Payment payment, decimal? amount, Guid key, CancellationToken cancellationToken)
    {
        try
        {
            run.IsUncertain = true;
            await gateway.RefundAsync(
                new(payment.Id, $"operator-{key:N}") { Amount = amount, Currency = payment.Currency }, cancellationToken);
        }
        catch (PaymentRefusedException refused)
        {
            run.IsUncertain = false;
            if (key != run.Action.Id) await run.Book.EndAsync(key, OperatorOutcome.Refused, refused.Message, cancellationToken);
            throw Refused($"The gateway refuses it: {refused.Message}");
        }
        catch (StoreUnavailableException away)
        {
            throw new AdminException(ExitCodes.Unavailable, $"{away.Message} Run the same command again: it goes on with this refund.");
        }
    }

    // What the gateway says of the payment now: what was given back before, by whomever, is among it.
    private static async Task<PaymentStanding> StandingAsync(IPaymentGateway gateway, Payment payment, CancellationToken cancellationToken)
    {
        try
        {
            if (await gateway.FindAsync(payment.Id, cancellationToken) is { } standing) return standing;
        }
        catch (StoreUnavailableException)
        {
            // Said below.
        }

        throw new AdminException(
            ExitCodes.Unavailable, "The gateway has taken the refund and does not say more. Run the same command again to book it.");
    }

    private async Task SettleAsync(
        BookedOrder booked, IPaymentGateway gateway, PaymentStanding standing, Guid key, string text, CancellationToken cancellationToken)
    {
        var now = Command.Moment(DateTimeOffset.UtcNow);
        var settling = new SettlePayment
        {
            Id = Guid.CreateVersion7(now),
            UserId = booked.Customer,
            Instant = now,
            OrderId = booked.Order.Id,
            Payment = PaymentSettlement.ReportOf(gateway.Name, standing),
        };
        await new OperatorCommands(run.Database).ApplyAsync(settling, key, text, cancellationToken);
    }

    private static decimal? Resume(OperatorAction open, decimal? amount)
    {
        var before = AuditedArguments.Find(open.Arguments, AmountName);
        var given = before is null ? (decimal?)null : decimal.Parse(before, CultureInfo.InvariantCulture);
        return given == amount
            ? given
            : throw Refused(
                $"A refund of {before ?? "all"} was begun before and has no end. Run the command with that first, to go on with it.");
    }

    private static decimal? AmountOf(Payment payment, decimal? amount)
    {
        if (payment.Dispute is DisputeState.Open or DisputeState.Lost)
            throw Refused("The payment is disputed: the bank holds the money back or has taken it. It is not given back as well.");
        var left = payment.Amount - payment.Refunded;
        if (left <= 0) throw Refused("All of it was given back before.");
        if (amount is not { } some) return null;
        if (some > left) throw Refused($"There is only {Text(left)} {payment.Currency} left to give back.");
        return MinorUnits.TryConvert(some, MinorUnits.ExponentOf(payment.Currency), out _)
            ? some
            : throw Refused($"There is no such amount in {payment.Currency}.");
    }

    private static string Text(decimal amount) => amount.ToString(CultureInfo.InvariantCulture);

    private static AdminException Refused(string message) => new(ExitCodes.Refused, message);
}
