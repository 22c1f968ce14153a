using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Billing;
using Kinow.TestStripe;

namespace Kinow.ClientApi.Payments.Tests.Stripe;

/// <summary>What goes wrong between here and Stripe: one attempt is one payment all the same.</summary>
public sealed class StripeFaultTests
{
    [Theory]
    [InlineData(StripeFault.SilenceAfterSuccess)]
    [InlineData(StripeFault.ResetAfterSuccess)]
    [InlineData(StripeFault.ResetBefore)]
    [InlineData(StripeFault.Error500)]
    [InlineData(StripeFault.TooMany)]
    [InlineData(StripeFault.KeyInUse)]
    internal async Task What_passes_is_tried_again_by_the_same_key(StripeFault fault)
    {
        await using var stripe = await StripeFixture.StartAsync(expectsSilence: fault == StripeFault.SilenceAfterSuccess);
        stripe.Server.Faults.Enqueue(fault);
        var request = stripe.Request(CheckoutProcess.PaymentAuthorization) with { PaymentMethod = "pm_card_visa" };
        var created = await stripe.Gateway.CreateAsync(request, default);
        Assert.Equal(PaymentOutcome.Paid, created.Outcome);
        Assert.Single(stripe.Server.Book.All("ch_"));
        Assert.True(stripe.Server.Requests.Count >= 2);
        Assert.Single(stripe.Server.Requests.Select(static r => r.Key).Distinct());
        Assert.NotNull(stripe.Server.Requests.First().Key);
    }

    [Fact]
    public async Task Without_an_answer_in_time_it_is_uncertain_and_asking_again_finds_it()
    {
        await using var stripe = await StripeFixture.StartAsync(expectsSilence: true);
        for (var i = 0; i < 4; i++) stripe.Server.Faults.Enqueue(StripeFault.SilenceAfterSuccess);
        var request = stripe.Request(CheckoutProcess.PaymentAuthorization) with { PaymentMethod = "pm_card_visa" };
        var away = await Assert.ThrowsAsync<StoreUnavailableException>(() => stripe.Gateway.CreateAsync(request, default));
        Assert.True(away.IsUncertain);
        stripe.Server.Faults.Clear();
        Assert.Equal(PaymentOutcome.Paid, (await stripe.Gateway.CreateAsync(request, default)).Outcome);
        Assert.Single(stripe.Server.Book.All("ch_"));
    }

    [Fact]
    public async Task What_was_never_begun_is_certain()
    {
        await using var stripe = await StripeFixture.StartAsync();
        for (var i = 0; i < 4; i++) stripe.Server.Faults.Enqueue(StripeFault.TooMany);
        var request = stripe.Request(CheckoutProcess.PaymentIntent);
        Assert.False((await Assert.ThrowsAsync<StoreUnavailableException>(() => stripe.Gateway.CreateAsync(request, default))).IsUncertain);

        var wrongKey = stripe.GatewayOf("sk_test_other");
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => wrongKey.CreateAsync(request, default));
        Assert.False(refused.IsUncertain);
        Assert.DoesNotContain("sk_test", refused.ToString(), StringComparison.Ordinal);

        await stripe.Server.DisposeAsync();
        var nobody = await Assert.ThrowsAsync<StoreUnavailableException>(() => stripe.Gateway.CreateAsync(request, default));
        Assert.False(nobody.IsUncertain);
    }

    [Fact]
    public async Task What_Stripe_says_not_to_repeat_is_not_repeated()
    {
        await using var stripe = await StripeFixture.StartAsync();
        stripe.Server.Faults.Enqueue(StripeFault.Error500ForGood);
        var request = stripe.Request(CheckoutProcess.PaymentIntent);
        var lost = await Assert.ThrowsAsync<PaymentRefusedException>(() => stripe.Gateway.CreateAsync(request, default));
        Assert.Equal(PaymentRefusedException.AttemptLost, lost.Code);
        Assert.Single(stripe.Server.Requests);

        // The key keeps that answer. Another attempt is another key.
        await Assert.ThrowsAsync<PaymentRefusedException>(() => stripe.Gateway.CreateAsync(request, default));
        Assert.NotNull((await stripe.Gateway.CreateAsync(request with { Attempt = 2 }, default)).ClientSecret);
    }

    [Fact]
    public async Task One_attempt_asked_for_many_times_at_once_is_one_payment()
    {
        await using var stripe = await StripeFixture.StartAsync();
        var request = stripe.Request(CheckoutProcess.PaymentAuthorization, renews: true) with { PaymentMethod = "pm_card_visa" };
        var all = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => stripe.Gateway.CreateAsync(request, default)));
        Assert.Single(all.Distinct());
        Assert.Single(stripe.Server.Book.All("ch_"));
        Assert.Single(stripe.Server.Book.All("cus_"));
    }

    [Fact]
    public async Task The_same_attempt_with_other_details_is_refused()
    {
        await using var stripe = await StripeFixture.StartAsync();
        var request = stripe.Request(CheckoutProcess.PaymentIntent);
        await stripe.Gateway.CreateAsync(request, default);
        var refused = await Assert.ThrowsAsync<PaymentRefusedException>(
            () => stripe.Gateway.CreateAsync(request with { Amount = 5.99m }, default));
        Assert.Equal(PaymentRefusedException.OtherDetails, refused.Code);
        Assert.Single(stripe.Server.Book.All("pi_"));
    }

    [Fact]
    public async Task Events_come_twice_late_and_again_until_they_are_taken()
    {
        await using var stripe = await StripeFixture.StartAsync(StripeDelivery.TwiceBeforeAnswer);
        var request = stripe.Request(CheckoutProcess.PaymentAuthorization) with { PaymentMethod = "pm_card_visa" };
        await stripe.Gateway.CreateAsync(request, default);
        Assert.Equal(2, stripe.Events.Length);
        Assert.Equal(stripe.Events[0], stripe.Events[1]);

        stripe.Receiver.Events.IsAway = true;
        stripe.Server.Webhooks.Delivery = StripeDelivery.Later;
        await stripe.Gateway.CreateAsync(request with { Attempt = 2 }, default);
        await stripe.Server.Webhooks.FlushAsync();
        Assert.Equal(503, stripe.Server.Webhooks.Answers[^1]);
        Assert.Equal(2, stripe.Events.Length);
        stripe.Receiver.Events.IsAway = false;
        await stripe.Server.Webhooks.FlushAsync();
        Assert.Equal((204, 3), (stripe.Server.Webhooks.Answers[^1], stripe.Events.Length));
        Assert.Equal(2, stripe.Events[^1].Attempt);
    }

    [Fact]
    public async Task Without_any_event_the_payment_can_be_asked_for()
    {
        await using var stripe = await StripeFixture.StartAsync(StripeDelivery.Later);
        var created = await stripe.Gateway.CreateAsync(stripe.Request(CheckoutProcess.Url), default);
        await stripe.Server.HappenAsync(server => server.Api.Pay(created.PaymentId, "pm_card_visa"));
        Assert.Empty(stripe.Events);
        Assert.Equal(PaymentOutcome.Paid, (await stripe.Gateway.FindAsync(created.PaymentId, default))!.Outcome);
    }
}
