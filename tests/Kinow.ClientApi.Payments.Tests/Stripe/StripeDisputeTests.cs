using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Payments.Tests.Stripe;

/// <summary>Disputes, and what is kept of accounts at Stripe.</summary>
public sealed class StripeDisputeTests
{
    [Fact]
    public async Task A_dispute_is_told_by_its_payment_and_one_that_is_only_asked_about_is_none()
    {
        await using var stripe = await StripeFixture.StartAsync();
        var request = stripe.Request(CheckoutProcess.PaymentAuthorization) with { PaymentMethod = "pm_card_visa" };
        var paid = await stripe.Gateway.CreateAsync(request, default);
        var intent = stripe.Server.Book.Find(paid.PaymentId, "pi_");
        foreach (var status in new[] { "warning_needs_response", "needs_response", "under_review", "lost" })
            stripe.Server.Book.Dispute(intent, status);
        await stripe.Server.Webhooks.FlushAsync();

        Assert.Equal(
            [(paid.PaymentId, DisputeState.Open), (paid.PaymentId, DisputeState.Open), (paid.PaymentId, DisputeState.Lost)],
            stripe.Receiver.Events.Disputes.Select(static dispute => (dispute.PaymentId, dispute.State)));
        Assert.All(stripe.Server.Webhooks.Answers, static status => Assert.InRange(status, 200, 204));
    }

    [Fact]
    public async Task A_dispute_of_somebody_elses_payment_is_left_to_them()
    {
        await using var stripe = await StripeFixture.StartAsync();
        var paid = await stripe.Gateway.CreateAsync(
            stripe.Request(CheckoutProcess.PaymentAuthorization) with { PaymentMethod = "pm_card_visa" }, default);
        stripe.Receiver.Events.IsKnown = false;
        stripe.Server.Webhooks.Answers.Clear();
        stripe.Server.Book.Dispute(stripe.Server.Book.Find(paid.PaymentId, "pi_"), "needs_response");
        await stripe.Server.Webhooks.FlushAsync();
        Assert.All(stripe.Server.Webhooks.Answers, static status => Assert.InRange(status, 200, 204));
    }

    [Fact]
    public async Task An_account_is_forgotten_with_its_cards_also_when_the_search_does_not_know_it_yet()
    {
        await using var stripe = await StripeFixture.StartAsync();
        var request = stripe.Request(CheckoutProcess.PaymentAuthorization, renews: true) with { PaymentMethod = "pm_card_visa" };
        var paid = await stripe.Gateway.CreateAsync(request, default);
        var other = request with { UserId = Guid.NewGuid(), OrderId = Guid.NewGuid() };
        Assert.NotNull((await stripe.Gateway.CreateAsync(other, default)).RenewalToken);

        stripe.Server.Api.SearchLags = true;
        Assert.False(await stripe.Gateway.ForgetAsync(stripe.UserId, null, default));
        Assert.True(await stripe.Gateway.ForgetAsync(stripe.UserId, paid.RenewalToken, default));
        Assert.Single(stripe.Server.Book.All("cus_"));
        Assert.False(await stripe.Gateway.ForgetAsync(stripe.UserId, paid.RenewalToken, default));

        stripe.Server.Api.SearchLags = false;
        Assert.True(await stripe.Gateway.ForgetAsync(other.UserId, null, default));
        Assert.Empty(stripe.Server.Book.All("cus_"));
    }
}
