using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Renewals;

namespace Kinow.ClientApi.Payments.Renewals;

/// <summary>The commands by which renewals change the books.</summary>
internal sealed class RenewalCommands(ICommandBus bus, TimeProvider time)
{
    /// <summary>Writes down how a renewal stands.</summary>
    /// <param name="date">The renewal's date from now on; null when it has ended.</param>
    public ValueTask SetAsync(DueRenewal due, DateTimeOffset? date, AccessRenewal state, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return bus.SendAsync(
            new SetRenewalState
            {
                Id = Guid.CreateVersion7(now),
                UserId = due.UserId,
                Instant = Command.Moment(now),
                AccessId = due.Access.Id,
                Period = due.Access.DateRenewal!.Value,
                DateRenewal = date,
                State = state,
            },
            cancellationToken);
    }

    /// <summary>Ends a renewal.</summary>
    public ValueTask EndAsync(DueRenewal due, RenewalEnd reason, AccessRenewal state, CancellationToken cancellationToken) =>
        SetAsync(due, null, state with { End = reason, DateNext = null }, cancellationToken);

    /// <summary>Places the order of the next period, or once more by a further attempt.</summary>
    public ValueTask PlaceAsync(DueRenewal due, OrderContent content, int attempt, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var isFree = content.Total == 0;
        return bus.SendAsync(
            new PlaceOrder
            {
                Id = Guid.CreateVersion7(now),
                UserId = due.UserId,
                Instant = Command.Moment(now),
                OrderId = RenewalOrders.IdOf(due.Access),
                Process = isFree ? CheckoutProcess.Free : CheckoutProcess.PaymentAuthorization,
                Gateway = isFree ? null : due.Access.Gateway,
                Attempt = attempt,
                Content = content,
            },
            cancellationToken);
    }

    /// <summary>Settles what the gateway has answered, as its event would.</summary>
    public ValueTask SettleAsync(DueRenewal due, Order order, PaymentStanding standing, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return bus.SendAsync(
            new SettlePayment
            {
                Id = Guid.CreateVersion7(now),
                UserId = due.UserId,
                Instant = Command.Moment(now),
                OrderId = order.Id,
                RenewalToken = standing.RenewalToken,
                Payment = new()
                {
                    Gateway = order.Gateway!,
                    PaymentId = standing.PaymentId,
                    Attempt = standing.Attempt,
                    State = PaymentSettlement.StateOf(standing.Outcome),
                    Amount = standing.Amount,
                    Currency = standing.Currency,
                    Refunded = standing.AmountRefunded,
                    Reason = standing.Reason,
                },
            },
            cancellationToken);
    }

    /// <summary>Tells the owner of a higher price, and writes down that it was told.</summary>
    /// <param name="offer">The offer's name in the owner's language.</param>
    public async Task TellAsync(DueRenewal due, RenewalStep step, string offer, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var id = NoticeIdOf(due, step.Price);
        var mail = new SendRenewalNotice
        {
            Id = id,
            UserId = id,
            Instant = Command.Moment(now),
            Email = due.Email,
            Firstname = due.Firstname,
            Language = due.Language,
            Offer = offer,
            PriceBefore = due.Line.UnitPrice,
            Price = step.Price,
            Currency = due.Currency,
            Date = step.Date!.Value,
        };

        // A process that ends between the two sends the same mail again, which is sent once.
        await bus.SendAsync(mail, cancellationToken);
        await SetAsync(
            due,
            due.Access.DateRenewal,
            due.Access.Renewal with { NoticePrice = step.Price, DateNotice = Command.Moment(now) },
            cancellationToken);
    }

    private static Guid NoticeIdOf(DueRenewal due, decimal price) => Core.Values.DerivedId.Of(
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"renewal_notice {due.Access.Id} {price:0.######}"),
        due.Access.DateRenewal!.Value);
}
