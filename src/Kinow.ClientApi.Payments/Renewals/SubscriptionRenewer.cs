using System.Diagnostics.CodeAnalysis;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Renewals;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Payments.Renewals;

/// <summary>
/// Renews the subscriptions that are due, and tells owners of higher prices. Any number of them may work at once, and each may end at any
/// point: nothing is charged twice. Of the subscriptions one page is in memory at a time.
/// </summary>
/// <param name="bus">Carries commands out before it returns; mails may go their own way.</param>
/// <param name="accounts">Accounts with what was acknowledged and is not carried out yet; null where nothing waits to be.</param>
public sealed class SubscriptionRenewer(
    IRenewalStore store,
    ICatalogStore catalog,
    PaymentGateways gateways,
    ICommandBus bus,
    TimeProvider time,
    ILogger<SubscriptionRenewer> logger,
    IUserStore? accounts = null)
{
    private const int PageSize = 200;
    private const int AtOnce = 8;

    // A gateway that does not answer so often in a row is away, and gets some rest.
    private const int MostUnreachable = 16;

    private readonly RenewalCommands commands = new(bus, time);
    private readonly RenewalCharge charge = new(store, new(bus, time), time);

    /// <summary>Does what is due now.</summary>
    /// <exception cref="StoreUnavailableException">What is due cannot be found, or not what it costs.</exception>
    public async Task<RenewalTally> RenewAsync(CancellationToken cancellationToken)
    {
        var tally = new RenewalTally();
        foreach (var gateway in gateways.All.Where(static gateway => gateway.SupportsRecurring))
            await RenewAsync(gateway, tally, cancellationToken);
        return tally;
    }

    /// <summary>Tells the owners of higher prices who are to be told now.</summary>
    /// <exception cref="StoreUnavailableException">They cannot be found, or not what their offers cost.</exception>
    public async Task<RenewalTally> TellAsync(CancellationToken cancellationToken)
    {
        var tally = new RenewalTally();
        foreach (var gateway in gateways.All.Where(static gateway => gateway.SupportsRecurring))
        {
            foreach (var price in await PricesAsync(gateway.Name, cancellationToken))
                await TellAsync(gateway, price, tally, cancellationToken);
        }

        return tally;
    }

    private async Task RenewAsync(IPaymentGateway gateway, RenewalTally tally, CancellationToken cancellationToken)
    {
        var until = time.GetUtcNow();
        RenewalKey? after = null;
        var unreachable = 0;
        while (unreachable < MostUnreachable)
        {
            var page = await store.FindDueAsync(gateway.Name, until, after, PageSize, cancellationToken);
            if (page.Count == 0) return;
            after = new(RenewalRules.DueOf(page[^1].Access)!.Value, page[^1].Access.Id);
            var quotes = await RenewalQuotes.ReadAsync(catalog, page, until, cancellationToken);
            await Parallel.ForEachAsync(
                page,
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
                async (due, stop) =>
                {
                    if (Volatile.Read(ref unreachable) >= MostUnreachable) return;
                    var outcome = await DoAsync(due, quotes, gateway, stop);
                    if (outcome == RenewalOutcome.Unreachable) Interlocked.Increment(ref unreachable);
                    else Volatile.Write(ref unreachable, 0);
                    tally.Add(outcome);
                });
        }

        RenewalLog.Away(logger, gateway.Name);
    }

    private async Task<List<OfferPrice>> PricesAsync(string gateway, CancellationToken cancellationToken)
    {
        var settings = await catalog.GetSettingsAsync(null, cancellationToken);
        var sold = await store.OffersAsync(gateway, cancellationToken);
        long[] ids = [.. sold.Select(static offer => offer.OfferId).Distinct()];
        var context = RenewalQuotes.Anybody(settings, time.GetUtcNow());
        var terms = await catalog.GetExtensionsAsync<Core.Catalog.ProductSvod>(ids, context, cancellationToken);
        var priceOf = ids.Zip(terms).ToDictionary(
            static pair => pair.First,
            static pair => pair.Second?.AccessModes.FirstOrDefault(static mode => mode.Price is not null)?.Price);
        var prices = new List<OfferPrice>();
        foreach (var (offer, code) in sold)
        {
            var currency = settings.Currencies.FirstOrDefault(known => known.IsoCode == code);
            if (currency is not null && priceOf[offer] is { } price) prices.Add(new(offer, code, currency.Convert(price)));
        }

        return prices;
    }

    private async Task TellAsync(IPaymentGateway gateway, OfferPrice price, RenewalTally tally, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var until = now + RenewalSchedule.NoticeFrom;
        var after = 0L;
        while (true)
        {
            var page = await store.FindUntoldAsync(gateway.Name, price, until, after, PageSize, cancellationToken);
            if (page.Count == 0) return;
            after = page[^1].Access.Id;
            var quotes = await RenewalQuotes.ReadAsync(catalog, page, now, cancellationToken);
            foreach (var due in page) tally.Add(await DoAsync(due, quotes, null, cancellationToken));
        }
    }

    /// <param name="gateway">Charges; null where nothing is charged now.</param>
    [SuppressMessage("Design", "CA1031", Justification = "One that fails does not keep the others from being renewed.")]
    private async Task<RenewalOutcome> DoAsync(
        DueRenewal due, RenewalQuotes quotes, IPaymentGateway? gateway, CancellationToken cancellationToken)
    {
        try
        {
            var quote = quotes.Of(due);
            var step = RenewalRules.Next(due, quote, time.GetUtcNow());
            return step.Action switch
            {
                RenewalAction.Notice when gateway is null => await TellAsync(due, quote!, quotes, step, cancellationToken),
                RenewalAction.Charge when gateway is not null => await ChargeAsync(due, quote!, quotes, step, gateway, cancellationToken),
                RenewalAction.Postpone when gateway is not null => await PostponeAsync(due, step, cancellationToken),
                RenewalAction.End when gateway is not null => await EndAsync(due, step, cancellationToken),
                _ => RenewalOutcome.None,
            };
        }
        catch (StoreUnavailableException away)
        {
            RenewalLog.Unreachable(logger, due.Access.Id, away);
            return RenewalOutcome.Unreachable;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            RenewalLog.Failed(logger, due.Access.Id, failure);
            return RenewalOutcome.Failed;
        }
    }

    private async Task<RenewalOutcome> ChargeAsync(
        DueRenewal due,
        RenewalQuote quote,
        RenewalQuotes quotes,
        RenewalStep step,
        IPaymentGateway gateway,
        CancellationToken cancellationToken)
    {
        if (await IsToldOtherwiseAsync(due, cancellationToken)) return RenewalOutcome.None;
        var content = RenewalOrders.ContentOf(due, quote, step.Price, quotes.Settings.Taxes, quotes.LanguagesOf(due));
        try
        {
            return await charge.RunAsync(due, content, step.Attempt, gateway, cancellationToken);
        }
        catch (PaymentRefusedException refused) when (refused.Code == PaymentRefusedException.OtherDetails)
        {
            // The attempt was made before, with another token: it is its event that tells what has become of it.
            RenewalLog.Failed(logger, due.Access.Id, refused);
            return await charge.WaitAsync(due, cancellationToken);
        }
        catch (PaymentRefusedException refused)
        {
            return await charge.DeclineAsync(due, refused.Code, cancellationToken);
        }
    }

    // An owner who was told that it is switched off, or over to another offer, is not charged because the queue still has the command: the
    // next pass does what the rows say then.
    private async Task<bool> IsToldOtherwiseAsync(DueRenewal due, CancellationToken cancellationToken)
    {
        if (accounts is null || await accounts.FindAsync(due.UserId, cancellationToken) is not { } account) return false;
        return account.Accesses.FirstOrDefault(access => access.Id == due.Access.Id) is { } told
            && (told.Recurring != due.Access.Recurring || told.SwitchOfferId != due.Access.SwitchOfferId);
    }

    private async Task<RenewalOutcome> PostponeAsync(DueRenewal due, RenewalStep step, CancellationToken cancellationToken)
    {
        var renewal = due.Access.Renewal;
        AccessRenewal state = new() { NoticePrice = renewal.NoticePrice, DateNotice = renewal.DateNotice };
        await commands.SetAsync(due, step.Date, state, cancellationToken);
        return RenewalOutcome.Postponed;
    }

    private async Task<RenewalOutcome> EndAsync(DueRenewal due, RenewalStep step, CancellationToken cancellationToken)
    {
        await commands.EndAsync(due, step.Reason!.Value, due.Access.Renewal, cancellationToken);
        RenewalLog.Ended(logger, due.Access.Id, step.Reason.Value);
        return RenewalOutcome.Ended;
    }

    private async Task<RenewalOutcome> TellAsync(
        DueRenewal due, RenewalQuote quote, RenewalQuotes quotes, RenewalStep step, CancellationToken cancellationToken)
    {
        // Whom nobody can write to pays what was agreed.
        if (due.Email.IsNone) return RenewalOutcome.None;
        await commands.TellAsync(due, step, quote.Offer.Name.Resolve(quotes.LanguagesOf(due)) ?? due.Line.Name, cancellationToken);
        return RenewalOutcome.Told;
    }
}
