using System.Collections.Immutable;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>What orders give, and take away again.</summary>
public static class OrderAccesses
{
    // By how much the clocks of machines differ, at most.
    private static readonly TimeSpan Clocks = TimeSpan.FromMinutes(5);

    /// <summary>Whether an order was paid by a change: then it gives what it is for.</summary>
    /// <param name="before">The order before; null when it was not there.</param>
    public static bool IsGiven(Order? before, Order after) =>
        after is { State: OrderState.Paid } && before is not { State: OrderState.Paid };

    /// <summary>Whether an order was refunded by a change: then what it has given is withdrawn.</summary>
    /// <param name="before">The order before; null when it was not there.</param>
    public static bool IsWithdrawn(Order? before, Order after) =>
        after is { State: OrderState.Refunded } && before is not { State: OrderState.Refunded };

    /// <summary>
    /// The accesses of an order that is paid, one for each line but recharges and gifts, without numbers. A period of an offer begins where
    /// the running one ends,
    /// and is an access of its own: what a refund takes away is then exactly what the order gave.
    /// </summary>
    /// <param name="order">The order.</param>
    /// <param name="held">What the account has already.</param>
    /// <param name="instant">When it was paid.</param>
    public static IEnumerable<ProductAccess> Of(Order order, ImmutableArray<ProductAccess> held, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(order);
        return order.Content.Lines.Where(static line => line.Terms.Credit is null && line.Gift is null)
            .Select(line => Of(line, held, instant))
            .Select(access => access with { Gateway = order.Gateway ?? access.Gateway, OrderId = order.Id });
    }

    /// <summary>The access of a gift that is redeemed, without a number. It does not renew itself.</summary>
    /// <param name="line">The line of the giver's order.</param>
    /// <param name="held">What the account has already.</param>
    public static ProductAccess OfGift(Guid gift, OrderLine line, ImmutableArray<ProductAccess> held, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Of(line, held, instant) with { GiftId = gift, Recurring = false, DateRenewal = null };
    }

    /// <summary>An account after a change of one of its orders.</summary>
    public static User Change(User user, Order order, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(order);
        var before = user.Orders.FirstOrDefault(known => known.Id == order.Id);
        if (before == order) return user;
        var last = PrepaymentLedger.CurrencyOf(order) is { } currency ? PrepaymentLedger.LastOf(user.PrepaymentOperations, currency) : null;
        var changed = PrepaymentLedger.Append(user, PrepaymentLedger.OperationsOf(before, order, last, instant)) with
        {
            Orders = [.. Order.InOrder(user.Orders.Where(known => known.Id != order.Id).Append(order))],
        };
        if (IsGiven(before, order))
        {
            return changed with
            {
                Accesses = [.. Of(order, user.Accesses, instant), .. user.Accesses.Select(access => Renewed(access, order))],
                Cart = RestOf(user.Cart, order),
                VoucherUses = [.. VoucherUse.InOrder(UsesOf(order, instant).Concat(user.VoucherUses))],
            };
        }

        return IsWithdrawn(before, order) ? changed with { Accesses = [.. user.Accesses.Select(Withdraw)] } : changed;

        ProductAccess Withdraw(ProductAccess access) => access.OrderId == order.Id ? access with { Active = false } : access;
    }

    /// <summary>
    /// From when on what an account got by other orders was got while an order was open: since it was placed, by whichever machine's clock.
    /// </summary>
    public static DateTimeOffset OpenSince(Order order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return order.DateAdd - Clocks;
    }

    /// <summary>A period that an order has renewed. It is the next one that renews itself from then on.</summary>
    public static ProductAccess Renewed(ProductAccess access, Order order)
    {
        ArgumentNullException.ThrowIfNull(access);
        ArgumentNullException.ThrowIfNull(order);
        if (order.Content.Lines.All(line => line.RenewsAccessId != access.Id)) return access;
        return access with { Recurring = false, DateRenewal = null, DateGrace = null, SwitchOfferId = null, Renewal = AccessRenewal.None };
    }

    /// <summary>
    /// Why what an order is for cannot be given: the account has got something of it by another one while it was open, and who has paid
    /// both has paid twice; or the period whose next one it is was withdrawn. Null when it can.
    /// </summary>
    /// <param name="accesses">
    /// What the account has, as far as it was got since <see cref="OpenSince"/>, and the accesses that the order renews.
    /// </param>
    public static string? ObstacleTo(Order order, IEnumerable<ProductAccess> accesses)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(accesses);
        if (order.Content.CartId is not null) return IsGivenOtherwise(order, accesses) ? OrderRules.PaidAlready : null;
        var isWithdrawn = accesses.Any(access => !access.Active && order.Content.Lines.Any(line => line.RenewsAccessId == access.Id));
        return isWithdrawn ? OrderRules.NotDue : null;
    }

    private static bool IsGivenOtherwise(Order order, IEnumerable<ProductAccess> accesses) => accesses.Any(access =>
        access.Active
        && access.OrderId is { } other && other != order.Id
        && access.DateAdd >= OpenSince(order)
        && order.Content.Lines.Any(line =>
            line.Gift is null && line.ProductId == access.ProductId && line.Mode == access.AccessModeId));

    /// <summary>The vouchers that an order uses up when it is paid.</summary>
    public static IEnumerable<VoucherUse> UsesOf(Order order, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(order);
        return order.Content.Vouchers.Select(voucher => new VoucherUse(voucher.VoucherId, order.Id, instant));
    }

    // What was put in the cart while the payment went on stays there. It is another cart then: the same things, ordered from it once more,
    // are another order.
    private static Cart? RestOf(Cart? cart, Order order)
    {
        if (cart is null || order.Content.CartId is null) return cart;
        var rest = cart with
        {
            Id = order.Id,
            Lines = cart.Lines.RemoveAll(line =>
                order.Content.Lines.Any(sold =>
                    sold.ProductId == line.ProductId && sold.Mode == line.Mode && sold.Gift?.Id == line.Gift?.Id)),
            Vouchers = cart.Vouchers.RemoveAll(added => order.Content.Vouchers.Any(used => used.VoucherId == added.VoucherId)),
        };
        return rest is { Lines.IsEmpty: true, Vouchers.IsEmpty: true } ? null : rest;
    }

    private static ProductAccess Of(OrderLine line, ImmutableArray<ProductAccess> held, DateTimeOffset instant)
    {
        var terms = line.Terms;
        var before = line.RenewsAccessId is { } id ? held.FirstOrDefault(access => access.Id == id) : null;
        var begin = before is null ? instant : NextOf(before, instant);
        var end = After(line.Type == ProductType.Svod ? StartOf(line.ProductId, held, begin) : begin, terms.Duration);

        // Who has switched the renewal off while it was charged has got the period, and no other.
        var goesOn = before is null or { Recurring: true } or { Renewal.End: not null };
        var renews = goesOn && terms.RenewalPeriod is not null && end is not null;
        return new()
        {
            Id = 0,
            Type = line.Type,
            ProductId = line.ProductId,
            AccessModeId = line.Mode,
            Mode = terms.Mode,
            Quality = terms.Quality,
            VideoId = terms.VideoId,
            VideoGroupId = terms.VideoGroupId,
            WatchingDuration = terms.WatchingDuration,
            MaximumViews = terms.MaximumViews,
            DateAdd = instant,
            DateExp = end,
            DateRenewal = renews ? end : null,
            DateGrace = renews ? RenewalSchedule.GraceOf(end!.Value) : null,
            Recurring = renews,
            RenewsAccessId = before?.Id,
            SwitchOfferId = renews && before?.SwitchOfferId != line.ProductId ? before?.SwitchOfferId : null,
            Renewal = renews && before?.ProductId == line.ProductId ? before.Renewal.Onward(line.UnitPrice) : AccessRenewal.None,
            Gateway = before?.Gateway,
        };
    }

    // A period follows the one before. One that nobody has charged for in time begins when it is charged: nobody pays for what was closed.
    private static DateTimeOffset NextOf(ProductAccess before, DateTimeOffset instant) =>
        (before.DateRenewal ?? before.DateExp) is { } end && instant < RenewalSchedule.GraceOf(end) ? end : instant;

    private static DateTimeOffset StartOf(long offer, ImmutableArray<ProductAccess> held, DateTimeOffset instant)
    {
        var start = instant;
        foreach (var access in held)
        {
            if (access is not { Type: ProductType.Svod, Active: true, DateExp: { } end } || access.ProductId != offer) continue;
            if (end > start) start = end;
        }

        return start;
    }

    private static DateTimeOffset? After(DateTimeOffset start, int? days) =>
        days is not { } length || (DateTimeOffset.MaxValue - start).TotalDays <= length ? null : start.AddDays(length);
}
