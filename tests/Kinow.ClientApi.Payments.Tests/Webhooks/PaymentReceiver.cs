using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Webhook;
using Kinow.TestStripe;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Payments.Tests.Webhooks;

/// <summary>The route of the webhook service on a free port.</summary>
internal sealed class PaymentReceiver : IAsyncDisposable
{
    private readonly WebApplication application;

    private PaymentReceiver(bool takes)
    {
        var settings = StoreSettings.From(static name => name switch
        {
            "KINOW_PLATFORM" => "257",
            "KINOW_PAYMENT_STRIPE_WEBHOOK_SECRETS" => "whsec_thenextonethatnobodyuses00 " + StripeWebhooks.Secret,
            _ => null,
        });
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddPaymentWebhook(settings);
        if (takes) builder.Services.AddSingleton<IPaymentEvents>(Events);
        application = builder.Build();
        application.MapPayments();
    }

    public RecordingEvents Events { get; } = new();

    public Uri Stripe => new(new Uri(application.Urls.First()), "/v1/payments/stripe");

    public static async Task<PaymentReceiver> StartAsync(bool takes = true)
    {
        var receiver = new PaymentReceiver(takes);
        await receiver.application.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();
}
