using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Billing;

/// <summary>Begins the payment of an order at its gateway. Asked for again, it is the same payment.</summary>
internal sealed class OrderPayment(AccountCommands commands, EarlierPayments earlier)
{
    /// <summary>Begins it, and books where it stands.</summary>
    /// <param name="order">The order as it was placed.</param>
    /// <param name="template">What is asked of the gateway, for the order's attempt.</param>
    /// <param name="again">Places the order for one more attempt.</param>
    /// <returns>The order then, and the payment.</returns>
    /// <exception cref="GraphQLException">It failed, PAYMENT_FAILED, or the gateway is out of reach, PAYMENT_UNAVAILABLE.</exception>
    public async Task<(Order Order, CreatedPayment Payment)> BeginAsync(
        Order order, IPaymentGateway gateway, PaymentRequest template, Func<int, Task<Order>> again, ClientApiRequest request)
    {
        CreatedPayment payment;
        try
        {
            payment = await CreateAsync(gateway, template, request.CancellationToken);
        }
        catch (PaymentRefusedException refused) when (refused.AsksForNextAttempt)
        {
            // The attempt was begun with another payment method or another way back, or the gateway has lost it.
            if (refused.Code == PaymentRefusedException.AttemptLost) order = await earlier.FindAsync(order, gateway, request);
            if (await earlier.CloseAsync(order, request) is { State: OrderState.Paid } paid)
                return (paid, new() { PaymentId = "", Outcome = PaymentOutcome.Paid });
            order = await again(template.Attempt + 1);
            payment = await CreateNextAsync(gateway, template with { Attempt = order.Attempt }, request.CancellationToken);
        }

        order = await BookAsync(order, gateway, payment, request);
        if (HasEndedBefore(payment, template) && order.State != OrderState.Paid)
        {
            order = await again(order.Attempt + 1);
            payment = await CreateNextAsync(gateway, template with { Attempt = order.Attempt }, request.CancellationToken);
            order = await BookAsync(order, gateway, payment, request);
        }

        if (payment.Outcome is PaymentOutcome.Pending or PaymentOutcome.Paid) return (order, payment);
        throw new GraphQLException("The payment was declined.", OrderErrorCodes.PaymentFailed);
    }

    // On its page or in its form, and the message of that is still on its way: whoever orders again wants to pay. Payments by a method
    // alone are decided when they are begun, so there it may as well be the answer that was lost.
    private static bool HasEndedBefore(CreatedPayment payment, PaymentRequest template) =>
        template.Process != CheckoutProcess.PaymentAuthorization && payment.Outcome is not (PaymentOutcome.Pending or PaymentOutcome.Paid);

    // What cannot be done by this attempt either is done by the one that the customer asks for next.
    private static async Task<CreatedPayment> CreateNextAsync(
        IPaymentGateway gateway, PaymentRequest payment, CancellationToken cancellationToken)
    {
        try
        {
            return await CreateAsync(gateway, payment, cancellationToken);
        }
        catch (PaymentRefusedException refused) when (refused.AsksForNextAttempt)
        {
            throw Unavailable(TimeSpan.FromSeconds(1));
        }
    }

    private static async Task<CreatedPayment> CreateAsync(
        IPaymentGateway gateway, PaymentRequest payment, CancellationToken cancellationToken)
    {
        try
        {
            return await gateway.CreateAsync(payment, cancellationToken);
        }
        catch (PaymentRefusedException refused) when (!refused.AsksForNextAttempt)
        {
            throw new GraphQLException("The gateway takes no such payment.", OrderErrorCodes.PaymentFailed);
        }
        catch (StoreUnavailableException away)
        {
            throw Unavailable(away.RetryAfter);
        }
    }

    private static GraphQLException Unavailable(TimeSpan retryAfter) =>
        new("The payment gateway is out of reach. The order waits for it.", OrderErrorCodes.PaymentUnavailable)
        {
            RetryAfter = Math.Max(1, (int)retryAfter.TotalSeconds),
        };

    // Its gateway may never tell of it: what the books know is asked for.
    private async Task<Order> BookAsync(Order order, IPaymentGateway gateway, CreatedPayment payment, ClientApiRequest request) =>
        payment.Outcome == PaymentOutcome.Pending && OrderRules.Find(order, gateway.Name, payment.PaymentId) is not null
            ? order
            : await SettleAsync(order, gateway, payment, request);

    private async Task<Order> SettleAsync(Order order, IPaymentGateway gateway, CreatedPayment payment, ClientApiRequest request)
    {
        var user = await AccountCommands.AccountOfAsync(request);
        var settling = new SettlePayment
        {
            Id = request.NewRepeatableId(),
            UserId = user.Id,
            Instant = Command.Moment(request.Audience.Instant, user),
            OrderId = order.Id,
            RenewalToken = payment.RenewalToken,
            Payment = new()
            {
                Gateway = gateway.Name,
                PaymentId = payment.PaymentId,
                Attempt = order.Attempt,
                State = PaymentSettlement.StateOf(payment.Outcome),
                Amount = order.Content.ToPay,
                Currency = order.Content.Currency,
                Reason = payment.Reason,
            },
        };
        return Find(await commands.SendAsync(settling, request), order.Id);
    }

    /// <summary>An order of an account that has it.</summary>
    internal static Order Find(User user, Guid id) => user.Orders.First(order => order.Id == id);
}
