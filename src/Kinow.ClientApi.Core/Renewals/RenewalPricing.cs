using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Core.Renewals;

/// <summary>What the next period of a subscription costs.</summary>
public static class RenewalPricing
{
    /// <summary>
    /// The price that its owner has agreed to: of the same offer that of the running period, before vouchers and trial. Null where the
    /// owner has chosen another offer: its price of the day is part of the choice.
    /// </summary>
    /// <param name="access">The running period.</param>
    /// <param name="line">How it was sold.</param>
    public static decimal? AgreedOf(ProductAccess access, OrderLine line)
    {
        ArgumentNullException.ThrowIfNull(access);
        ArgumentNullException.ThrowIfNull(line);
        return (access.SwitchOfferId ?? access.ProductId) == line.ProductId ? line.UnitPrice : null;
    }

    /// <summary>
    /// What is charged at the renewal: today's price, and of a higher one than the owner has agreed to only what the owner was told in
    /// time.
    /// </summary>
    /// <param name="access">The running period.</param>
    /// <param name="line">How it was sold.</param>
    /// <param name="today">Today's price of the next period's offer.</param>
    public static decimal PriceOf(ProductAccess access, OrderLine line, decimal today)
    {
        if (AgreedOf(access, line) is not { } agreed || today <= agreed) return today;
        var told = IsToldInTime(access) ? access.Renewal.NoticePrice ?? 0 : 0;
        return Math.Min(today, Math.Max(agreed, told));
    }

    /// <summary>Whether there is a higher price than the owner has agreed to and was told of.</summary>
    public static bool IsUntold(ProductAccess access, OrderLine line, decimal today) =>
        AgreedOf(access, line) is { } agreed && today > agreed && !(access.Renewal.NoticePrice >= today);

    private static bool IsToldInTime(ProductAccess access) =>
        access.Renewal.DateNotice is { } told && access.DateRenewal is { } renewal && told <= renewal - RenewalSchedule.Notice;
}
