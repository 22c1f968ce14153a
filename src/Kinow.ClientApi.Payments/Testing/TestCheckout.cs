using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Expiring;

namespace Kinow.ClientApi.Payments.Testing;

/// <summary>What customers do with the payments of the gateway for tests: on its page, or by its endpoint.</summary>
public sealed class TestCheckout
{
    // As long as orders wait and renewals come: more than a month, more than a year.
    private static readonly TimeSpan PaymentLifetime = TimeSpan.FromDays(40);
    private static readonly TimeSpan TokenLifetime = TimeSpan.FromDays(400);

    private readonly TestEvents events;
    private readonly TestRecords<TestReturns> returns;
    private readonly TimeProvider time;

    internal TestCheckout(IExpiringStore store, TestEvents events, TimeProvider time)
    {
        this.events = events;
        Payments = new(store, "test-payment:", TestJson.Default.TestPayment, PaymentLifetime, time);
        returns = new(store, "test-returns:", TestJson.Default.TestReturns, PaymentLifetime, time);
        this.time = time;
        Tokens = new(store, "test-token:", TestJson.Default.TestToken, TokenLifetime, time);
    }

    internal TestRecords<TestPayment> Payments { get; }

    internal TestRecords<TestToken> Tokens { get; }

    /// <summary>Finds a payment.</summary>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="StoreUnavailableException">The store is out of reach.</exception>
    public ValueTask<TestPayment?> FindAsync(string id, CancellationToken cancellationToken) => Payments.FindAsync(id, cancellationToken);

    /// <summary>Does something with a payment and tells of it.</summary>
    /// <returns>The payment then; null when there is none, or nothing can be done with it any more.</returns>
    /// <exception cref="StoreUnavailableException">The store is out of reach.</exception>
    public ValueTask<TestPayment?> ActAsync(string id, TestAction action, CancellationToken cancellationToken) =>
        ChangeAsync(id, payment => TestPaymentRules.After(payment, action), action, cancellationToken);

    /// <summary>Confirms a payment for an app.</summary>
    /// <param name="secret">Its <see cref="CreatedPayment.ClientSecret"/>.</param>
    /// <param name="paymentMethod">
    /// <c>test_pay</c>, <c>test_pay_once</c>, which is declined when it is charged again, <c>test_3ds</c>, which is confirmed by another
    /// one, or <c>test_decline</c>.
    /// </param>
    /// <returns>The payment then; null when there is none with this secret, no such method, or nothing to confirm.</returns>
    /// <exception cref="StoreUnavailableException">The store is out of reach.</exception>
    public async ValueTask<TestPayment?> ConfirmAsync(
        string id, string secret, string paymentMethod, CancellationToken cancellationToken) =>
        TestPaymentRules.ActionOf(paymentMethod) is { } action
        && await FindAsync(id, cancellationToken) is { } payment
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(payment.ClientSecret), Encoding.UTF8.GetBytes(secret))
            ? await ActAsync(id, action, cancellationToken)
            : null;

    /// <summary>Tells again where a payment stands.</summary>
    /// <returns>Whether it was taken.</returns>
    /// <exception cref="StoreUnavailableException">The store is out of reach.</exception>
    public async ValueTask<bool> TellAsync(string id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } payment && await events.TellAsync(payment, cancellationToken);

    /// <summary>Lets a payment method that is kept be declined from now on, or no longer.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="StoreUnavailableException">The store is out of reach.</exception>
    public async ValueTask<bool> SetDeclinesAsync(string token, bool declines, CancellationToken cancellationToken) =>
        await Tokens.ChangeAsync(token, kept => kept with { Declines = declines }, cancellationToken) is not null;

    /// <summary>Does what was asked for when the payment was begun: once.</summary>
    /// <returns>The payment then; null when there is none.</returns>
    internal async ValueTask<TestPayment?> BeginAsync(string id, TestAction action, CancellationToken cancellationToken) =>
        await ChangeAsync(
            id, payment => payment.Changes == 0 ? TestPaymentRules.After(payment, action) : null, action, cancellationToken)
        ?? await FindAsync(id, cancellationToken);

    /// <summary>The payments of which money went back, as far as they are kept.</summary>
    internal async IAsyncEnumerable<TestPayment> ListReturnedAsync(
        DateTimeOffset since, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var first = since < time.GetUtcNow() - PaymentLifetime ? time.GetUtcNow() - PaymentLifetime : since;
        for (var day = first.UtcDateTime.Date; day <= time.GetUtcNow().UtcDateTime; day = day.AddDays(1))
        {
            foreach (var id in (await returns.FindAsync(NameOf(day), cancellationToken))?.Payments ?? [])
            {
                if (await FindAsync(id, cancellationToken) is { } payment) yield return payment;
            }
        }
    }

    /// <summary>Remembers that money went back, then tells of it.</summary>
    internal async ValueTask TellReturnAsync(TestPayment payment, CancellationToken cancellationToken)
    {
        var day = NameOf(time.GetUtcNow().UtcDateTime);
        await returns.CreateAsync(day, new([]), cancellationToken);
        await returns.ChangeAsync(
            day, known => known.Payments.Contains(payment.Id) ? known : new(known.Payments.Add(payment.Id)), cancellationToken);
        await events.TellAsync(payment, cancellationToken);
    }

    internal ValueTask<bool> TellAsync(TestPayment payment, CancellationToken cancellationToken) =>
        events.TellAsync(payment, cancellationToken);

    private async ValueTask<TestPayment?> ChangeAsync(
        string id, Func<TestPayment, TestPayment?> next, TestAction action, CancellationToken cancellationToken)
    {
        if (await Payments.ChangeAsync(id, next, cancellationToken) is not { After: var payment }) return null;
        if (payment is { RenewalToken: { } token, ChargedToken: null })
            await Tokens.CreateAsync(token, new(payment.UserId, action == TestAction.PayOnce), cancellationToken);
        if (payment.Dispute is null) await events.TellAsync(payment, cancellationToken);
        else await TellReturnAsync(payment, cancellationToken);
        return payment;
    }

    private static string NameOf(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
