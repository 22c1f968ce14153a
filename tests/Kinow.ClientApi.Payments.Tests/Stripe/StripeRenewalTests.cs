using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Embedded;
using Kinow.ClientApi.Embedded.Accounts;
using Kinow.ClientApi.Payments.Renewals;
using Kinow.ClientApi.TestSupport;
using Kinow.TestStripe;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Payments.Tests.Stripe;

/// <summary>Subscriptions are renewed by charges at Stripe, without their owners.</summary>
public sealed class StripeRenewalTests
{
    private static readonly LanguageCode En = LanguageCode.Parse("en");
    private static readonly Currency Euro = new(1, "Euro", "EUR", "978", "€", 1m, 2);

    private readonly EmbeddedAccountStore accounts = new([]);
    private readonly FakeTimeProvider time = new(Commands.Now);

    [Theory]
    [InlineData(null)]
    [InlineData(StripeFault.SilenceAfterSuccess)]
    [InlineData(StripeFault.ResetAfterSuccess)]
    [InlineData(StripeFault.Error500)]
    internal async Task A_period_is_charged_once_whatever_happens_on_the_way(StripeFault? fault)
    {
        await using var stripe = await StripeFixture.StartAsync(expectsSilence: fault == StripeFault.SilenceAfterSuccess);
        var user = await SubscribeAsync(stripe, "pm_card_visa");
        time.Advance(TimeSpan.FromDays(30));
        if (fault is { } wrong) stripe.Server.Faults.Enqueue(wrong);
        Assert.Equal(1, (await PassAsync(stripe))[RenewalOutcome.Renewed]);
        Assert.Equal(0, (await PassAsync(stripe)).Total);

        // Two charges: of the first period and of the next.
        Assert.Equal(2, stripe.Server.Book.All("ch_").Count());
        var form = stripe.Server.Requests.Last(static request => request.Path == "/v1/payment_intents").Form;
        Assert.Equal(("true", "1000", "eur"), (form["off_session"], form["amount"], form["currency"]));

        // The charge tells of no token: that of the first payment goes on.
        time.Advance(TimeSpan.FromDays(30));
        Assert.Equal(1, (await PassAsync(stripe))[RenewalOutcome.Renewed]);
        Assert.Equal(3, (await accounts.FindAsync(user, default))!.Accesses.Length);
    }

    [Fact]
    public async Task Without_any_answer_it_is_found_later_and_uses_up_no_attempt()
    {
        await using var stripe = await StripeFixture.StartAsync(expectsSilence: true);
        await SubscribeAsync(stripe, "pm_card_visa");
        time.Advance(TimeSpan.FromDays(30));
        for (var i = 0; i < 4; i++) stripe.Server.Faults.Enqueue(StripeFault.SilenceAfterSuccess);
        Assert.Equal(1, (await PassAsync(stripe))[RenewalOutcome.Unreachable]);
        stripe.Server.Faults.Clear();
        Assert.Equal(1, (await PassAsync(stripe))[RenewalOutcome.Renewed]);
        Assert.Equal(2, stripe.Server.Book.All("ch_").Count());
    }

    [Theory]
    [InlineData("pm_card_insufficient", "insufficient_funds")]
    [InlineData("pm_card_threeDSecure", "authentication_required")]
    public async Task A_card_that_is_declined_is_tried_again_by_the_schedule(string method, string reason)
    {
        await using var stripe = await StripeFixture.StartAsync();
        var user = await SubscribeAsync(stripe, method);
        time.Advance(TimeSpan.FromDays(30));
        for (var day = 0; day < 10; day++)
        {
            await PassAsync(stripe);
            await PassAsync(stripe);
            time.Advance(TimeSpan.FromDays(1));
        }

        var access = Assert.Single((await accounts.FindAsync(user, default))!.Accesses);
        Assert.Equal((RenewalEnd.Declined, 5, reason), (access.Renewal.End, access.Renewal.Declined, access.Renewal.Failure));
        Assert.Equal(5, stripe.Server.Requests.Count(static request => request is { Method: "POST", Path: "/v1/payment_intents" }));
        Assert.Empty(stripe.Server.Book.All("ch_").Skip(1));
    }

    private async Task<Guid> SubscribeAsync(StripeFixture stripe, string method)
    {
        var create = Commands.Create(Guid.CreateVersion7());
        var line = Orders.Subscription(9);
        var place = Orders.Place(
            create.UserId, new() { CartId = Guid.CreateVersion7(), Currency = "EUR", Lines = [line], Total = line.Price }) with
        {
            Gateway = stripe.Gateway.Name,
        };
        await accounts.SendAsync(create, default);
        await accounts.SendAsync(place, default);
        var customer = (string)stripe.Server.Book.Customer([])["id"]!;
        var token = new Payments.Stripe.StripeRenewalToken(customer, method).ToString();
        if (method == "pm_card_visa")
        {
            var paid = await stripe.Gateway.CreateAsync(
                stripe.Request(CheckoutProcess.PaymentAuthorization, line.Price, renews: true) with { PaymentMethod = method }, default);
            token = paid.RenewalToken!;
        }

        var settle = Orders.Settle(place, Orders.Report(place) with { Gateway = stripe.Gateway.Name, PaymentId = "pi_first" });
        await accounts.SendAsync(settle with { Instant = Commands.Now, RenewalToken = token }, default);
        return create.UserId;
    }

    private Task<RenewalTally> PassAsync(StripeFixture stripe) => new SubscriptionRenewer(
        accounts.Renewals,
        new EmbeddedCatalogStore(new()
        {
            Platform = new() { Id = 1, Name = "Kinow" },
            Settings = new()
            {
                Languages = [new(1, "English", En)],
                DefaultLanguage = new(1, "English", En),
                Countries = [],
                Currencies = [Euro],
                DefaultCurrency = Euro,
            },
            Products =
            [
                new()
                {
                    Id = 9,
                    Name = LocalizedText.Of(En, "Everything"),
                    Extension = new ProductSvod
                    {
                        ProductId = 9, AccessPeriod = 30, AutoRenewal = true, AccessModes = [new() { Id = new(9, 0), Price = 10m }],
                    },
                },
            ],
        }),
        new([stripe.Gateway]),
        accounts,
        time,
        NullLogger<SubscriptionRenewer>.Instance).RenewAsync(CancellationToken.None);
}
