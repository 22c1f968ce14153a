using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Renewals;

/// <summary>
/// What is to be done about the renewals of subscriptions. Nothing is charged before a period ends: what may be cancelled until the last
/// moment is not paid before it.
/// </summary>
public static class RenewalRules
{
    /// <summary>Whether it is this service that renews an access: it sold it, and its owner has not switched that off.</summary>
    public static bool Renews(ProductAccess access) => access is
    {
        Type: ProductType.Svod, Active: true, Recurring: true, DateRenewal: not null, OrderId: not null, Gateway: not null, Id: > 0,
    };

    /// <summary>When something is to be done at the latest; null when nothing ever is.</summary>
    public static DateTimeOffset? DueOf(ProductAccess access)
    {
        ArgumentNullException.ThrowIfNull(access);
        if (!Renews(access)) return null;
        return access.Renewal.DateNext is { } next && next > access.DateRenewal ? next : access.DateRenewal;
    }

    /// <summary>What is to be done.</summary>
    /// <param name="due">The subscription.</param>
    /// <param name="quote">What the next period costs today; null where its offer is not sold any more.</param>
    public static RenewalStep Next(DueRenewal due, RenewalQuote? quote, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(due);
        var access = due.Access;
        if (!Renews(access)) return RenewalStep.None;
        var renewal = access.DateRenewal!.Value;
        if (instant < renewal) return NoticeOf(due, quote, renewal, instant);
        if (instant < access.Renewal.DateNext) return RenewalStep.None;
        if (IsReplaced(due)) return RenewalStep.End(RenewalEnd.Replaced);
        if (LaterEndOf(due, renewal) is { } end) return new(RenewalAction.Postpone) { Date = end };
        var declined = access.Renewal.Declined;
        if (declined >= RenewalSchedule.Attempts || (declined > 0 && instant >= RenewalSchedule.GraceOf(renewal)))
            return RenewalStep.End(RenewalEnd.Declined);
        if (quote is null) return RenewalStep.End(RenewalEnd.NotSold);
        var price = RenewalPricing.PriceOf(access, due.Line, quote.Price);
        if (price > 0 && due.Token is null) return RenewalStep.End(RenewalEnd.NoPaymentMethod);
        return new(RenewalAction.Charge) { Price = price, Attempt = declined + 1 };
    }

    /// <summary>The renewal's state after an attempt that was declined.</summary>
    /// <param name="reason">The gateway's code.</param>
    public static AccessRenewal Decline(ProductAccess access, string? reason, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(access);
        var declined = access.Renewal.Declined + 1;
        return access.Renewal with
        {
            Declined = declined,
            Failure = reason,
            DateFailure = instant,
            DateNext = declined < RenewalSchedule.Attempts ? RenewalSchedule.NextAttempt(access.DateRenewal!.Value, declined) : null,
        };
    }

    private static RenewalStep NoticeOf(DueRenewal due, RenewalQuote? quote, DateTimeOffset renewal, DateTimeOffset instant)
    {
        if (quote is null || renewal - instant > RenewalSchedule.NoticeFrom) return RenewalStep.None;
        if (!RenewalPricing.IsUntold(due.Access, due.Line, quote.Price)) return RenewalStep.None;
        var first = renewal;
        while (first - instant < RenewalSchedule.Notice) first = first.AddDays(quote.Terms.AccessPeriod);
        return new(RenewalAction.Notice) { Price = quote.Price, Date = first };
    }

    // Of two that renew themselves the one that lasts longer does; of two that end together, the one that was got later.
    private static bool IsReplaced(DueRenewal due) => due.Others.Any(other =>
        Renews(other)
        && (other.ProductId == due.OfferId || other.ProductId == due.Access.ProductId)
        && (other.DateRenewal > due.Access.DateRenewal || (other.DateRenewal == due.Access.DateRenewal && other.Id > due.Access.Id)));

    private static DateTimeOffset? LaterEndOf(DueRenewal due, DateTimeOffset renewal)
    {
        DateTimeOffset? last = null;
        foreach (var other in due.Others)
        {
            if (other is not { Active: true, Type: ProductType.Svod, DateExp: { } end }) continue;
            if (other.ProductId != due.Access.ProductId) continue;
            if (end > renewal && !(end <= last)) last = end;
        }

        return last;
    }
}
