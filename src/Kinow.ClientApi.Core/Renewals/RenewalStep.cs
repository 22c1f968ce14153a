using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Core.Renewals;

/// <summary>What is to be done about the renewal of a subscription at an instant.</summary>
public sealed record RenewalStep(RenewalAction Action)
{
    /// <summary>Nothing.</summary>
    public static RenewalStep None { get; } = new(RenewalAction.None);

    /// <summary>What the next period costs, or will cost; 0 where that is not the question.</summary>
    public decimal Price { get; init; }

    /// <summary>Which attempt to charge it is, from 1.</summary>
    public int Attempt { get; init; }

    /// <summary>
    /// The renewal's new date where it is postponed, and the date of the first renewal at a higher price where one is told.
    /// </summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>Why it ends.</summary>
    public RenewalEnd? Reason { get; init; }

    internal static RenewalStep End(RenewalEnd reason) => new(RenewalAction.End) { Reason = reason };
}
