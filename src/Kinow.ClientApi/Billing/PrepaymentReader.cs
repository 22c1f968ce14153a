using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Carts;
using Kinow.ClientApi.Core.Prepayment;
using Kinow.ClientApi.Core.Pricing;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Billing;

/// <summary>Reads prepayment balances, and what they pay.</summary>
internal sealed class PrepaymentReader(CatalogReader catalog)
{
    /// <summary>The balance of an account.</summary>
    public async ValueTask<PrepaymentBalanceView> BalanceAsync(User user, ClientApiRequest request)
    {
        var currency = (await catalog.SettingsAsync(request)).DefaultCurrency;
        return new(user, currency, new(currency, request.Locale), request.Audience.Instant);
    }

    /// <summary>What the balance would pay of a cart here and now; 0 for nothing.</summary>
    /// <param name="owner">The account; null or a guest for nobody.</param>
    public async ValueTask<BalanceUse> CoverAsync(User? owner, PricedCart cart, ClientApiRequest request)
    {
        var currency = (await catalog.SettingsAsync(request)).DefaultCurrency;
        if (owner is not { IsGuest: false }) return new(0, currency);
        var available = PrepaymentRules.AvailableOf(owner, currency.IsoCode, owner.Cart?.Id, request.Audience.Instant);
        return new(PrepaymentRules.CoverOf(cart, currency, available), currency);
    }

    /// <summary>What a caller wants the balance to pay of a cart.</summary>
    /// <param name="wanted">The amount; null for nothing.</param>
    /// <exception cref="GraphQLException">It is no amount, BAD_USER_INPUT, or more than the balance pays now, PRICE_CHANGED.</exception>
    public async ValueTask<BalanceUse> UseAsync(double? wanted, User owner, PricedCart cart, ClientApiRequest request)
    {
        var cover = await CoverAsync(owner, cart, request);
        if (wanted is null) return cover with { Amount = 0 };
        if (!(wanted >= 0)) throw new GraphQLException("prepaymentAmount is negative.", ErrorCodes.BadUserInput);
        if (wanted < 1e15 && cover.Currency.Round((decimal)wanted.Value) is var amount && amount <= cover.Amount)
            return cover with { Amount = amount };
        throw Less(cover, request);
    }

    /// <summary>Another order that is placed at this moment leaves too little.</summary>
    public static GraphQLException Taken() => new(
        "Another order takes from the prepayment balance at this moment. Read the cart again.", OrderErrorCodes.PriceChanged);

    /// <summary>The balance pays less than somebody wants it to.</summary>
    public static GraphQLException Less(BalanceUse cover, ClientApiRequest request) => new(
        $"The prepayment balance pays {PriceFormat.Format(cover.Amount, cover.Currency, request.Locale)} of it at most now.",
        OrderErrorCodes.PriceChanged);
}
