using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>When subscriptions are renewed. Published in <c>docs/renewals.md</c> and in the contract.</summary>
public static class RenewalSchedule
{
    private static readonly ImmutableArray<int> Days = [1, 3, 5, 7];

    /// <summary>Attempts to charge for a period: at its renewal, and 1, 3, 5 and 7 days after that.</summary>
    public static int Attempts => Days.Length + 1;

    /// <summary>
    /// How long a subscription stays open after its renewal's date while the renewal is not decided: a day longer than the last attempt.
    /// </summary>
    public static TimeSpan Grace { get; } = TimeSpan.FromDays(8);

    /// <summary>How long before a renewal its owner has to know of a higher price for it to be charged.</summary>
    public static TimeSpan Notice { get; } = TimeSpan.FromDays(14);

    /// <summary>How long before a renewal owners are told of a higher price, at the earliest.</summary>
    public static TimeSpan NoticeFrom { get; } = TimeSpan.FromDays(30);

    /// <summary>How long after a payment that is not decided it is asked for again.</summary>
    public static TimeSpan Undecided { get; } = TimeSpan.FromHours(6);

    /// <summary>When the next attempt is due.</summary>
    /// <param name="renewal">The renewal's date.</param>
    /// <param name="declined">How many attempts were declined, from 1 to less than <see cref="Attempts"/>.</param>
    public static DateTimeOffset NextAttempt(DateTimeOffset renewal, int declined) => renewal.AddDays(Days[declined - 1]);

    /// <summary>First instant without access when a renewal is not decided by then.</summary>
    public static DateTimeOffset GraceOf(DateTimeOffset renewal) =>
        DateTimeOffset.MaxValue - renewal < Grace ? DateTimeOffset.MaxValue : renewal + Grace;
}
