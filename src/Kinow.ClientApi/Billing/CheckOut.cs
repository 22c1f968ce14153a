using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Carts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Pricing;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Billing;

/// <summary>Makes an order of the cart, and begins to pay it.</summary>
internal sealed class CheckOut(
    CatalogReader catalog,
    CartReader carts,
    GatewayOffers offers,
    VoucherReservations reservations,
    BalanceReservations balances,
    OrderReader orders,
    PaymentGateways gateways,
    AccountCommands commands)
{
    private readonly EarlierPayments earlier = new(gateways, commands);
    private readonly OrderPayment payments = new(commands, new(gateways, commands));
    private readonly PrepaymentReader prepayment = new(catalog);

    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task<Checkout> RunAsync(MutationCheckoutArguments arguments, ClientApiRequest request)
    {
        var commandId = request.NewId();
        var user = await AccountCommands.UserOfAsync(request);

        // The first attempt of this very request has paid it, and emptied the cart.
        if (user is { Cart: null, Orders: [var done, ..] } && user.Applied.Contains(CommandOf(done.Id, done.Attempt)))
            return await AnswerAsync(done, null, request);
        var (_, cart) = await carts.ReadAsync(request);
        CheckPrice(arguments.Price, cart, request);
        var balance = await prepayment.UseAsync(arguments.PrepaymentAmount, user, cart, request);
        var choice = Choose(arguments, cart, balance.Amount);
        var cartId = user.Cart!.Id;
        var content = CartOrder.ContentOf(cart, cartId, request.Audience, balance);
        var id = OrderId.Of(content);
        var known = user.Orders.FirstOrDefault(order => order.Id == id);
        var attempt = OrderRules.NextAttempt(known, choice.Process, choice.Gateway?.Name);
        if (known is not { State: OrderState.Paid })
        {
            await HoldAsync(cart, cartId, request);
            var (now, stop) = (request.Audience.Instant, request.CancellationToken);
            if (!await balances.HoldAsync(user, balance, cartId, id, attempt, now, stop)) throw PrepaymentReader.Taken();
        }

        if (known is not null
            && attempt > known.Attempt
            && await earlier.CloseAsync(known, request) is { State: OrderState.Paid } paidBefore)
            return await AnswerAsync(paidBefore, null, request);
        var order = await PlaceAsync(CommandOf(id, attempt), attempt);

        // Of one that no gateway is to pay, the account decides.
        if (order is { Process: CheckoutProcess.Free, State: OrderState.Failed, History: [.., { Reason: var reason }] })
            throw reason == OrderRules.PaidAlready ? CartRefusals.Of(SaleRefusal.Owned) : PrepaymentReader.Taken();
        if (choice.Gateway is not { } gateway || order.State == OrderState.Paid) return await AnswerAsync(order, null, request);
        var platform = await catalog.PlatformAsync(request);
        var payment = new PaymentRequest
        {
            OrderId = id,
            UserId = user.Id,
            Attempt = order.Attempt,
            Amount = content.ToPay,
            Currency = content.Currency,
            Process = choice.Process,
            ReturnUrl = choice.ReturnUrl,
            Description = $"{platform.Name} {order.Reference}",
            Renews = content.Renews,
            PaymentMethod = choice.PaymentMethod,
            Locale = request.Locale.ToString(),
        };
        var (paid, created) = await payments.BeginAsync(
            order, gateway, payment, next => PlaceAsync(request.NewRepeatableId(), next), request);
        return await AnswerAsync(paid, created, request);

        // A further attempt of this request may find another cart: what it orders then was not ordered by the first one.
        Guid CommandOf(Guid ordered, int tried) => DerivedId.Of($"{commandId:N} {ordered:N} {tried}", commandId);

        async Task<Order> PlaceAsync(Guid command, int next) => OrderPayment.Find(
            await commands.SendAsync(
                new PlaceOrder
                {
                    Id = command,
                    UserId = user.Id,
                    Instant = Command.Moment(request.Audience.Instant, user),
                    OrderId = id,
                    Process = choice.Process,
                    Gateway = choice.Gateway?.Name,
                    Attempt = next,
                    Content = content,
                },
                request),
            id);
    }

    private static void CheckPrice(double price, PricedCart cart, ClientApiRequest request)
    {
        var due = cart.TotalDue;
        if (Math.Abs(price) < 1e15 && cart.Currency.Round((decimal)price) == due) return;
        var text = PriceFormat.Format(due, cart.Currency, request.Locale);
        throw new GraphQLException(
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The price is {due} {cart.Currency.IsoCode} now: {text}."),
            OrderErrorCodes.PriceChanged);
    }

    private CheckoutChoice Choose(MutationCheckoutArguments arguments, PricedCart cart, decimal fromBalance)
    {
        var process = arguments.Process;
        if (!CheckoutRules.ProcessesOf(cart, renews => offers.For(renews), fromBalance).Contains(process))
            throw new GraphQLException("The cart cannot be ordered by this process.", OrderErrorCodes.ProcessNotAvailable);
        if (process == CheckoutProcess.Free) return new(process, null, null, null);
        var gateway = offers.Find(arguments.Gateway, process, cart.NeedsRenewal);
        var back = ReturnAddress.Read(arguments.ReturnUrl);
        if (back is null && (process == CheckoutProcess.Url || arguments.ReturnUrl is not null))
            throw new GraphQLException("returnUrl must be an address of https, or of the app's own scheme.", ErrorCodes.BadUserInput);
        if (process == CheckoutProcess.PaymentAuthorization && arguments.PaymentMethod is null)
            throw new GraphQLException("PAYMENT_AUTHORIZATION needs a paymentMethod.", ErrorCodes.BadUserInput);
        return new(process, gateway, back, arguments.PaymentMethod);
    }

    private async Task HoldAsync(PricedCart cart, Guid cartId, ClientApiRequest request)
    {
        foreach (var voucher in cart.Vouchers)
        {
            if (!await reservations.HoldAsync(voucher.Voucher!, cartId, request.Audience.Instant, request.CancellationToken))
                throw CartRefusals.Of(VoucherRefusal.Exhausted);
        }
    }

    private async Task<Checkout> AnswerAsync(Order order, CreatedPayment? payment, ClientApiRequest request)
    {
        var settings = await catalog.SettingsAsync(request);
        var view = orders.Of(order, OrderPrices.CurrencyOf(settings, order.Currency), request);
        if (payment is not { Outcome: PaymentOutcome.Pending }) return new(view, order.Process, null, null);
        var intent = payment.ClientSecret is { } secret
            ? new PaymentIntent(payment.PaymentId, secret, payment.PublishableKey, view.ToPay, view.Currency)
            : null;
        return new(view, order.Process, payment.Url?.AbsoluteUri, intent);
    }
}
