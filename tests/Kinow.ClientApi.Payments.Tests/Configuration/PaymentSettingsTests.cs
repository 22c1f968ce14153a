using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Embedded.Expiring;
using Kinow.ClientApi.Payments.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Payments.Tests.Configuration;

/// <summary>Which gateways the environment names.</summary>
public sealed class PaymentSettingsTests
{
    private static readonly Dictionary<string, string> Complete = new(StringComparer.Ordinal)
    {
        ["KINOW_PAYMENT_STRIPE_SECRET"] = "sk_test_1sesame",
        ["KINOW_PAYMENT_STRIPE_PUBLISHABLE"] = "pk_test_1",
        ["KINOW_PAYMENT_STRIPE_WEBHOOK_SECRETS"] = "whsec_0123456789sesame0123456789",
        ["KINOW_PAYMENT_TEST"] = "true",
        ["KINOW_PAYMENT_TEST_SECRETS"] = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        ["KINOW_PAYMENT_TEST_ADDRESS"] = "https://pay.example",
        ["KINOW_PAYMENT_TEST_WEBHOOK"] = "https://api.example/v1/payments/test",
    };

    [Fact]
    public void All_that_are_named_take_payments()
    {
        using var services = Services(Settings([]));
        Assert.Equal(["stripe", "test"], services.GetRequiredService<PaymentGateways>().All.Select(static gateway => gateway.Name));
        var readers = services.GetRequiredService<PaymentEventReaders>();
        Assert.Equal(("stripe", "test"), (readers.Find("stripe")!.Gateway, readers.Find("test")!.Gateway));
        Assert.Null(readers.Find("Stripe"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("false")]
    public void None_is_there_unless_it_is_named(string? test)
    {
        using var services = Services(StoreSettings.From(name => name == "KINOW_PAYMENT_TEST" ? test : null));
        Assert.Empty(services.GetRequiredService<PaymentGateways>().All);
        var readers = services.GetRequiredService<PaymentEventReaders>();
        Assert.Null(readers.Find("stripe"));
        Assert.Null(readers.Find("test"));
    }

    [Theory]
    [InlineData("KINOW_PAYMENT_STRIPE_SECRET", "sesame")]
    [InlineData("KINOW_PAYMENT_STRIPE_SECRET", "pk_test_sesame")]
    [InlineData("KINOW_PAYMENT_STRIPE_SECRET", "sk_live_sesame")]
    [InlineData("KINOW_PAYMENT_STRIPE_PUBLISHABLE", null)]
    [InlineData("KINOW_PAYMENT_STRIPE_PUBLISHABLE", "sk_test_sesame")]
    [InlineData("KINOW_PAYMENT_STRIPE_WEBHOOK_SECRETS", "sesame")]
    [InlineData("KINOW_PAYMENT_STRIPE_ADDRESS", "sesame")]
    [InlineData("KINOW_PAYMENT_TEST", "1")]
    [InlineData("KINOW_PAYMENT_TEST_SECRETS", null)]
    [InlineData("KINOW_PAYMENT_TEST_SECRETS", "whsec_sesame")]
    [InlineData("KINOW_PAYMENT_TEST_ADDRESS", null)]
    [InlineData("KINOW_PAYMENT_TEST_WEBHOOK", "sesame")]
    public void What_cannot_be_used_is_named_and_not_repeated(string name, string? value)
    {
        var wrong = Assert.Throws<SettingsException>(() => Services(Settings(new() { [name] = value })));
        Assert.Contains(name, wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("sesame", wrong.Message, StringComparison.Ordinal);
    }

    private static StoreSettings Settings(Dictionary<string, string?> changes) =>
        StoreSettings.From(name => changes.TryGetValue(name, out var value) ? value : Complete.GetValueOrDefault(name));

    private static ServiceProvider Services(StoreSettings settings) => new ServiceCollection()
        .AddSingleton<IExpiringStore>(new EmbeddedExpiringStore(TimeProvider.System))
        .AddPaymentGateways(PaymentSettings.From(settings))
        .AddPaymentEventReaders(settings)
        .BuildServiceProvider();
}
