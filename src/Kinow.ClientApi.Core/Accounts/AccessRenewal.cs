namespace Kinow.ClientApi.Core.Accounts;

/// <summary>Where the renewal of a subscription stands.</summary>
public sealed record AccessRenewal
{
    /// <summary>That of a renewal which nothing has happened to.</summary>
    public static AccessRenewal None { get; } = new();

    /// <summary>How many attempts to charge for the next period were declined.</summary>
    public int Declined { get; init; }

    /// <summary>Why the last attempt was declined, as the gateway's code; null when none was.</summary>
    public string? Failure { get; init; }

    /// <summary>When the last attempt was declined; null when none was.</summary>
    public DateTimeOffset? DateFailure { get; init; }

    /// <summary>When it goes on; null for the renewal's own date.</summary>
    public DateTimeOffset? DateNext { get; init; }

    /// <summary>The higher price that the owner was told of last, in the currency that is charged; null when none was told.</summary>
    public decimal? NoticePrice { get; init; }

    /// <summary>When the owner was told of it.</summary>
    public DateTimeOffset? DateNotice { get; init; }

    /// <summary>Why it ended without its owner; null when it has not.</summary>
    public RenewalEnd? End { get; init; }

    /// <summary>What of it holds for the period after the next one: the price that was told and that is not charged yet.</summary>
    /// <param name="charged">What is charged for the next one.</param>
    public AccessRenewal Onward(decimal charged) =>
        NoticePrice > charged ? new() { NoticePrice = NoticePrice, DateNotice = DateNotice } : None;
}
