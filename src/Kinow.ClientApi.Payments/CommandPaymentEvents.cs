using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Payments;

/// <summary>Sends what gateways tell as commands: once sent it is durable, and the same event is carried out once.</summary>
/// <param name="bus">Takes the commands.</param>
/// <param name="users">
/// Tells whether the order is there. An account that is not there may have been erased, and one with many orders does not name all of them:
/// then the books decide.
/// </param>
/// <param name="books">Tell of which order a payment is.</param>
public sealed class CommandPaymentEvents(ICommandBus bus, IUserStore users, IPaymentBooks books) : IPaymentEvents
{
    /// <inheritdoc/>
    public async ValueTask<bool> TakeAsync(PaymentEvent payment, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(payment);
        var user = await users.FindAsync(payment.UserId, cancellationToken);
        if (user is { Orders.Length: < Order.Most } && user.Orders.All(order => order.Id != payment.OrderId)) return false;
        await bus.SendAsync(PaymentSettlement.Of(payment), cancellationToken);
        return true;
    }

    /// <inheritdoc/>
    public async ValueTask<bool> TakeAsync(PaymentDispute dispute, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dispute);
        if (await books.FindByPaymentAsync(dispute.Gateway, dispute.PaymentId, cancellationToken) is not { } booked) return false;
        var payment = OrderRules.Find(booked.Order, dispute.Gateway, dispute.PaymentId)!;
        await bus.SendAsync(PaymentSettlement.Of(dispute, booked, payment), cancellationToken);
        return true;
    }
}
