using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Renewals;

namespace Kinow.ClientApi.Embedded.Accounts;

/// <summary>Finds renewals among accounts in memory, and keeps by what gateways can charge again, which accounts do not tell.</summary>
public sealed class EmbeddedRenewalStore : IRenewalStore
{
    private readonly ConcurrentDictionary<(string Gateway, string Payment), (Guid User, string Token)> tokens = new();
    private readonly Func<IEnumerable<User>> all;
    private readonly Func<Guid, User?> find;

    internal EmbeddedRenewalStore(Func<IEnumerable<User>> all, Func<Guid, User?> find) => (this.all, this.find) = (all, find);

    /// <inheritdoc/>
    public Task<IReadOnlyList<DueRenewal>> FindDueAsync(
        string gateway, DateTimeOffset until, RenewalKey? after, int limit, CancellationToken cancellationToken)
    {
        var (due, last) = (after?.Due ?? DateTimeOffset.MinValue, after?.AccessId ?? 0);
        return PageOf(RenewedBy(gateway)
            .Select(static one => (one.User, one.Access, Due: RenewalRules.DueOf(one.Access)!.Value))
            .Where(one => one.Due <= until && (one.Due > due || (one.Due == due && one.Access.Id > last)))
            .OrderBy(static one => one.Due)
            .ThenBy(static one => one.Access.Id)
            .Select(static one => (one.User, one.Access))
            .Take(limit));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<DueRenewal>> FindUntoldAsync(
        string gateway, OfferPrice price, DateTimeOffset until, long after, int limit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(price);
        return PageOf(RenewedBy(gateway)
            .Where(one => one.Access.ProductId == price.OfferId
                && one.Access is { SwitchOfferId: null }
                && one.Access.DateRenewal <= until
                && one.Access.Id > after
                && !(one.Access.Renewal.NoticePrice >= price.Price)
                && SoldBy(one.User, one.Access) is { } sold
                && sold.Order.Currency == price.Currency
                && sold.Line.UnitPrice < price.Price)
            .OrderBy(static one => one.Access.Id)
            .Take(limit));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<(long OfferId, string Currency)>> OffersAsync(string gateway, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<(long, string)>>(
        [
            .. RenewedBy(gateway)
                .Select(static one => (one.Access.ProductId, Currency: SoldBy(one.User, one.Access)?.Order.Currency))
                .Where(static one => one.Currency is not null)
                .Select(static one => (one.ProductId, one.Currency!))
                .Distinct()
                .Order(),
        ]);

    /// <inheritdoc/>
    public Task<Order?> FindOrderAsync(Guid user, Guid order, CancellationToken cancellationToken) =>
        Task.FromResult(find(user)?.Orders.FirstOrDefault(known => known.Id == order));

    /// <summary>Keeps what a payment can be charged again by.</summary>
    internal void Keep(SettlePayment payment)
    {
        if (payment.RenewalToken is { } token && find(payment.UserId) is not null)
            tokens[(payment.Payment.Gateway, payment.Payment.PaymentId)] = (payment.UserId, token);
    }

    /// <summary>Forgets what an account could be charged by.</summary>
    internal void Remove(Guid user)
    {
        foreach (var (key, value) in tokens)
        {
            if (value.User == user) tokens.TryRemove(key, out _);
        }
    }

    private IEnumerable<(User User, ProductAccess Access)> RenewedBy(string gateway) =>
        from user in all()
        where user is { Active: true, IsGuest: false }
        from access in user.Accesses
        where RenewalRules.Renews(access) && access.Gateway == gateway
        select (user, access);

    private Task<IReadOnlyList<DueRenewal>> PageOf(IEnumerable<(User User, ProductAccess Access)> found) =>
        Task.FromResult<IReadOnlyList<DueRenewal>>([.. found.Select(one => DueOf(one.User, one.Access)).OfType<DueRenewal>()]);

    private DueRenewal? DueOf(User user, ProductAccess access) => SoldBy(user, access) is not { } sold ? null : new()
    {
        UserId = user.Id,
        Access = access,
        Others = OthersOf(user, access),
        Line = sold.Line,
        Currency = sold.Order.Currency,
        Country = sold.Order.Content.Country ?? CountryCode.Unknown,
        Groups = GroupSet.Of(user.GroupIds),
        Language = user.Profile.Language,
        Email = user.Profile.Email,
        Firstname = user.Profile.Firstname,
        Token = TokenOf(user, access),
    };

    private static ImmutableArray<ProductAccess> OthersOf(User user, ProductAccess access) =>
    [
        .. user.Accesses.Where(other =>
            other is { Type: ProductType.Svod, Active: true } && other.Id != access.Id && other.DateExp > access.DateRenewal),
    ];

    private static (Order Order, OrderLine Line)? SoldBy(User user, ProductAccess access)
    {
        var order = user.Orders.FirstOrDefault(known => known.Id == access.OrderId);
        return order?.Lines.FirstOrDefault(line => line.ProductId == access.ProductId) is { } line ? (order, line) : null;
    }

    // That of the payment of the period; else of the period before, and so on.
    private string? TokenOf(User user, ProductAccess? access)
    {
        for (; access is not null; access = user.Accesses.FirstOrDefault(earlier => earlier.Id == access.RenewsAccessId))
        {
            var order = user.Orders.FirstOrDefault(order => order.Id == access.OrderId);
            var paid = order?.Payments.FirstOrDefault(static payment => payment.Pays);
            if (paid is not null && tokens.TryGetValue((paid.Gateway, paid.Id), out var kept)) return kept.Token;
        }

        return null;
    }
}
