using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Payments.Stripe;
using Kinow.ClientApi.Payments.Tests.Webhooks;
using Kinow.TestStripe;

namespace Kinow.ClientApi.Payments.Tests.Stripe;

/// <summary>The gateway over a server that behaves like Stripe, whose webhooks reach the route.</summary>
internal sealed class StripeFixture : IAsyncDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    private readonly TimeSpan attemptTimeout;

    private StripeFixture(StripeServer server, PaymentReceiver receiver, TimeSpan attemptTimeout)
    {
        (Server, Receiver, this.attemptTimeout) = (server, receiver, attemptTimeout);
        server.Webhooks.Receiver = receiver.Stripe;
        Gateway = GatewayOf(StripeServer.Secret);
    }

    public StripeServer Server { get; }

    public PaymentReceiver Receiver { get; }

    public StripeGateway Gateway { get; }

    public Guid OrderId { get; } = Guid.NewGuid();

    public Guid UserId { get; } = Guid.NewGuid();

    public PaymentEvent[] Events => [.. Receiver.Events.All];

    /// <summary>A gateway that waits for answers, however busy the machine is, or one for a server that is going to be silent.</summary>
    public static async Task<StripeFixture> StartAsync(
        StripeDelivery delivery = StripeDelivery.BeforeAnswer, bool expectsSilence = false)
    {
        var patience = TimeSpan.FromSeconds(expectsSilence ? 1.5 : 20);
        var fixture = new StripeFixture(await StripeServer.StartAsync(), await PaymentReceiver.StartAsync(), patience);
        fixture.Server.Webhooks.Delivery = delivery;
        return fixture;
    }

    public StripeGateway GatewayOf(string secret) => new(http, new()
    {
        Secret = secret,
        Publishable = "pk_test_1",
        Platform = 257,
        Address = Server.Address,
        Deadline = 4 * attemptTimeout,
        AttemptTimeout = attemptTimeout,
        Pause = TimeSpan.FromMilliseconds(20),
    }, TimeProvider.System);

    public PaymentRequest Request(CheckoutProcess process, decimal amount = 4.99m, bool renews = false) => new()
    {
        OrderId = OrderId,
        UserId = UserId,
        Attempt = 1,
        Amount = amount,
        Currency = "EUR",
        Process = process,
        Description = "A title & more",
        Locale = "fr-FR",
        Renews = renews,
        ReturnUrl = new("https://shop.example/back?order=1"),
    };

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await Server.DisposeAsync();
        await Receiver.DisposeAsync();
    }
}
