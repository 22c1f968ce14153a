using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Embedded.Accounts;
using Kinow.ClientApi.Payments.Reconciling;
using Kinow.ClientApi.Payments.Tests.Stripe;
using Kinow.ClientApi.TestSupport;
using Kinow.TestStripe;
using Samples = Kinow.ClientApi.TestSupport.Commands;

namespace Kinow.ClientApi.Payments.Tests.Reconciling;

/// <summary>Books in memory, and a server that behaves like Stripe, whose webhooks do not come unless a test says so.</summary>
internal sealed class StripeBooks : IAsyncDisposable
{
    private readonly StripeFixture stripe;

    private StripeBooks(StripeFixture stripe)
    {
        this.stripe = stripe;
        Clock.Step(Samples.Now - Clock.GetUtcNow());
        Reconciler = new(Accounts.Books, new([stripe.Gateway]), Accounts, Clock);
    }

    public StepClock Clock { get; } = new();

    public EmbeddedAccountStore Accounts { get; } = new([]);

    public PaymentReconciler Reconciler { get; }

    public StripeServer Server => stripe.Server;

    public Guid User { get; } = Guid.CreateVersion7();

    public static async Task<StripeBooks> StartAsync(bool expectsSilence = false)
    {
        var books = new StripeBooks(await StripeFixture.StartAsync(StripeDelivery.Later, expectsSilence));
        await books.SendAsync(Samples.Create(books.User));
        return books;
    }

    public async Task SendAsync(params Command[] commands)
    {
        foreach (var command in commands) await Accounts.SendAsync(command, default);
    }

    /// <summary>An order of the account, as a checkout places it.</summary>
    public PlaceOrder Place(int attempt = 1, Guid? cart = null, long title = 7)
    {
        var place = Orders.Place(User, Orders.Content(cart ?? Guid.CreateVersion7(), title), attempt);
        return place with { Gateway = "stripe" };
    }

    /// <summary>Begins a payment as a checkout does.</summary>
    /// <param name="isBooked">Whether the answer comes, so that the books learn of it.</param>
    public async Task<CreatedPayment> BeginAsync(PlaceOrder place, CheckoutProcess process, string? method = null, bool isBooked = true)
    {
        var created = await stripe.Gateway.CreateAsync(
            stripe.Request(process, place.Content.Total, place.Content.Renews) with
            {
                OrderId = place.OrderId,
                UserId = User,
                Attempt = place.Attempt,
                PaymentMethod = method,
            },
            default);
        if (!isBooked) return created;
        await SendAsync(new SettlePayment
        {
            Id = Guid.CreateVersion7(),
            UserId = User,
            Instant = Samples.Now,
            OrderId = place.OrderId,
            Payment = new()
            {
                Gateway = "stripe",
                PaymentId = created.PaymentId,
                Attempt = place.Attempt,
                State = PaymentSettlement.StateOf(created.Outcome),
                Amount = place.Content.Total,
                Currency = "EUR",
            },
        });
        return created;
    }

    /// <summary>Compares all that is due after a while.</summary>
    public async Task<ReconcileFigures> ReconcileAsync(TimeSpan later, bool isDryRun = false)
    {
        Clock.Step(later);
        var figures = default(ReconcileFigures);
        foreach (var booked in await Accounts.Books.TakeDueAsync(Clock.GetUtcNow(), 50, default))
            figures += await Reconciler.CheckAsync(booked, isDryRun, default);
        return figures;
    }

    public async Task<Order> OrderAsync(PlaceOrder place) => (await Accounts.Books.FindAsync(place.OrderId, default))!.Order;

    public async Task<User> UserAsync() => (await Accounts.FindAsync(User, default))!;

    public ValueTask DisposeAsync() => stripe.DisposeAsync();
}
