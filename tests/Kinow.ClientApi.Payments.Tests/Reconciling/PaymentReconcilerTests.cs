using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Payments.Reconciling;
using Kinow.TestStripe;
using Samples = Kinow.ClientApi.TestSupport.Commands;

namespace Kinow.ClientApi.Payments.Tests.Reconciling;

/// <summary>Messages of Stripe that never come: the books come to what Stripe knows all the same.</summary>
public sealed class PaymentReconcilerTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(11);
    private static readonly TimeSpan Day = TimeSpan.FromHours(25);

    [Fact]
    public async Task A_page_that_was_paid_without_a_word_gives_what_was_bought()
    {
        await using var books = await StripeBooks.StartAsync();
        var place = books.Place();
        await books.SendAsync(place);
        var page = await books.BeginAsync(place, CheckoutProcess.Url);
        Assert.Equal((1, 0, 0), Figures(await books.ReconcileAsync(Soon)));
        Assert.Equal(OrderState.Pending, (await books.OrderAsync(place)).State);

        books.Server.Api.Pay(page.PaymentId, "pm_card_visa");
        var dry = await books.ReconcileAsync(Soon, isDryRun: true);
        Assert.Equal((1, 1, 0), Figures(dry));
        Assert.Empty((await books.UserAsync()).Accesses);
        Assert.Equal((1, 1, 0), Figures(await books.ReconcileAsync(TimeSpan.FromHours(1))));

        var order = await books.OrderAsync(place);
        Assert.Equal(OrderState.Paid, order.State);
        Assert.Single((await books.UserAsync()).Accesses);
        var (begun, paid) = (order.Payments[0], order.Payments[1]);
        Assert.Equal((page.PaymentId, paid.Id, true), (begun.Id, begun.ContinuedAs!, paid.Pays));
        Assert.Equal(0, (await books.ReconcileAsync(Day)).Orders);
    }

    [Fact]
    public async Task What_a_card_has_paid_before_the_answer_was_lost_is_found_by_the_order()
    {
        await using var books = await StripeBooks.StartAsync(expectsSilence: true);
        var place = books.Place();
        await books.SendAsync(place);
        for (var i = 0; i < 4; i++) books.Server.Faults.Enqueue(StripeFault.SilenceAfterSuccess);
        await Assert.ThrowsAsync<StoreUnavailableException>(
            () => books.BeginAsync(place, CheckoutProcess.PaymentAuthorization, "pm_card_visa"));
        books.Server.Faults.Clear();
        Assert.Empty((await books.OrderAsync(place)).Payments);

        Assert.Equal((1, 1, 0), Figures(await books.ReconcileAsync(Soon)));
        Assert.Equal(OrderState.Paid, (await books.OrderAsync(place)).State);
        Assert.Single((await books.UserAsync()).Accesses);
        Assert.Single(books.Server.Book.All("ch_"));
    }

    [Fact]
    public async Task What_nobody_pays_is_closed_after_a_day_and_cannot_be_paid_any_more()
    {
        await using var books = await StripeBooks.StartAsync();
        var (page, form, nothing) = (books.Place(), books.Place(), books.Place());
        await books.SendAsync(page, form, nothing);
        var opened = await books.BeginAsync(page, CheckoutProcess.Url);
        var intent = await books.BeginAsync(form, CheckoutProcess.PaymentIntent);
        Assert.Equal((3, 0, 0), Figures(await books.ReconcileAsync(Soon)));
        Assert.Equal((3, 0, 3), Figures(await books.ReconcileAsync(Day)));

        foreach (var place in new[] { page, form, nothing })
        {
            var order = await books.OrderAsync(place);
            Assert.Equal((OrderState.Expired, OrderRules.LeftOpen), (order.State, order.History[^1].Reason));
            Assert.Equal(2, OrderRules.NextAttempt(order, CheckoutProcess.Url, "stripe"));
        }

        Assert.Equal("expired", (string)books.Server.Book.Find(opened.PaymentId, "cs_")["status"]!);
        Assert.Equal("canceled", (string)books.Server.Book.Find(intent.PaymentId, "pi_")["status"]!);
        Assert.Equal(0, (await books.ReconcileAsync(Day)).Orders);
    }

    [Fact]
    public async Task What_is_paid_at_the_last_moment_is_paid_and_not_closed()
    {
        await using var books = await StripeBooks.StartAsync();
        var place = books.Place();
        await books.SendAsync(place);
        var page = await books.BeginAsync(place, CheckoutProcess.Url);
        books.Clock.Step(Day);
        books.Server.Api.Pay(page.PaymentId, "pm_card_visa");
        await books.ReconcileAsync(TimeSpan.Zero);
        Assert.Equal(OrderState.Paid, (await books.OrderAsync(place)).State);
        Assert.Single((await books.UserAsync()).Accesses);
    }

    [Fact]
    public async Task A_page_of_an_earlier_attempt_is_closed_and_of_two_that_were_paid_one_goes_back()
    {
        await using var books = await StripeBooks.StartAsync();
        var cart = Guid.CreateVersion7();
        var (first, second) = (books.Place(cart: cart), books.Place(2, cart));
        await books.SendAsync(first);
        var one = await books.BeginAsync(first, CheckoutProcess.Url);
        await books.SendAsync(second);
        var two = await books.BeginAsync(second, CheckoutProcess.Url);
        await books.ReconcileAsync(Soon);
        Assert.Equal("expired", (string)books.Server.Book.Find(one.PaymentId, "cs_")["status"]!);
        Assert.Equal("open", (string)books.Server.Book.Find(two.PaymentId, "cs_")["status"]!);
        Assert.Equal((OrderState.Pending, 1), await books.OrderAsync(first) is var order ? (order.State, order.ClosedAttempt) : default);

        var third = books.Place(3, cart);
        await books.SendAsync(third);
        var last = await books.BeginAsync(third, CheckoutProcess.Url);
        books.Server.Api.Pay(two.PaymentId, "pm_card_visa");
        books.Server.Api.Pay(last.PaymentId, "pm_card_visa");
        await books.ReconcileAsync(TimeSpan.FromHours(7));
        var excess = Assert.Single(await books.Accounts.Books.FindExcessAsync(10, default));
        Assert.Equal(OrderRules.PaidAlready, excess.Payment.Reason);
        Assert.Single((await books.UserAsync()).Accesses);
    }

    [Fact]
    public async Task A_refund_and_a_dispute_that_nobody_told_of_are_found()
    {
        await using var books = await StripeBooks.StartAsync();
        var places = Enumerable.Range(1, 4).Select(title => books.Place(title: title)).ToArray();
        foreach (var place in places)
        {
            await books.SendAsync(place);
            await books.BeginAsync(place, CheckoutProcess.PaymentAuthorization, "pm_card_visa");
        }

        var intents = books.Server.Book.All("pi_").ToArray();
        for (var i = 0; i < 3; i++) books.Server.Book.Refund(intents[i], i == 0 ? 90 : null);
        books.Server.Book.Dispute(intents[3], "lost");
        var since = DateTimeOffset.UtcNow.AddHours(-1);
        Assert.Equal(4, (await books.Reconciler.CheckReturnedAsync(since, isDryRun: true, default)).Settled);
        Assert.Equal(4, (await books.Reconciler.CheckReturnedAsync(since, isDryRun: false, default)).Settled);
        Assert.Equal(0, (await books.Reconciler.CheckReturnedAsync(since, isDryRun: false, default)).Settled);
        Assert.Equal(0, (await books.Reconciler.CheckReturnedAsync(DateTimeOffset.UtcNow.AddHours(1), false, default)).Settled);

        var orders = new List<Order>();
        foreach (var place in places) orders.Add(await books.OrderAsync(place));
        Assert.Equal([OrderState.Paid, OrderState.Refunded, OrderState.Refunded, OrderState.Refunded], orders.Select(static o => o.State));
        Assert.Equal([0.90m, 2.90m, 2.90m, 0], orders.Select(static order => order.CreditNotes.Sum(static note => note.Amount)));
        Assert.Equal((DisputeState.Lost, OrderRules.DisputeLost), (orders[3].Payments[0].Dispute, orders[3].History[^1].Reason));
        Assert.Equal(places[0].OrderId, Assert.Single((await books.UserAsync()).Accesses, static access => access.Active).OrderId);
    }

    [Fact]
    public async Task What_an_erased_account_has_left_open_is_closed()
    {
        await using var books = await StripeBooks.StartAsync();
        var place = books.Place();
        await books.SendAsync(place);
        var page = await books.BeginAsync(place, CheckoutProcess.Url);
        await books.SendAsync(Samples.Nobody(books.User));
        Assert.Equal((1, 0, 1), Figures(await books.ReconcileAsync(TimeSpan.Zero)));
        Assert.Equal("expired", (string)books.Server.Book.Find(page.PaymentId, "cs_")["status"]!);
        Assert.Equal(OrderState.Expired, (await books.OrderAsync(place)).State);
    }

    [Fact]
    public async Task A_gateway_that_is_away_or_gone_closes_nothing()
    {
        await using var books = await StripeBooks.StartAsync();
        var place = books.Place();
        await books.SendAsync(place);
        await books.BeginAsync(place, CheckoutProcess.Url);
        for (var i = 0; i < 4; i++) books.Server.Faults.Enqueue(StripeFault.TooMany);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => books.ReconcileAsync(Day));
        Assert.Equal(OrderState.Pending, (await books.OrderAsync(place)).State);

        var alone = new PaymentReconciler(books.Accounts.Books, new([]), books.Accounts, books.Clock);
        var booked = (await books.Accounts.Books.FindAsync(place.OrderId, default))!;
        Assert.Equal((0, 1), await alone.CheckAsync(booked, false, default) is var figures ? (figures.Closed, figures.Failed) : default);
        Assert.Equal(OrderState.Pending, (await books.OrderAsync(place)).State);
    }

    private static (int Orders, int Settled, int Closed) Figures(ReconcileFigures figures) =>
        (figures.Orders, figures.Settled, figures.Closed);
}
