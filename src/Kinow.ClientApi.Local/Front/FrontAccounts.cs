using Kinow.ClientApi.Demo;

namespace Kinow.ClientApi.Local.Front;

/// <summary>What the generated accounts are good for.</summary>
internal static class FrontAccounts
{
    /// <summary>One account of each kind: its address, and what it has got.</summary>
    public static IReadOnlyList<FrontAccount> All { get; } =
    [
        .. Enum.GetValues<AccountKind>().Select(static kind => new FrontAccount(
            kind, GeneratedAccounts.EmailOf(GeneratedAccounts.NumberOf(kind)).ToString(), TextOf(kind), null)),
    ];

    private static string TextOf(AccountKind kind) => kind switch
    {
        AccountKind.Nothing => "Nothing",
        AccountKind.Rental => "A rental that runs",
        AccountKind.ExpiredRental => "A rental that is over",
        AccountKind.Purchase => "A title bought for good",
        AccountKind.Season => "One season of a series",
        AccountKind.Download => "A title to download, not to stream",
        AccountKind.Subscription => "A subscription to everything",
        AccountKind.CategorySubscription => "A subscription to some categories",
        AccountKind.ExpiredSubscription => "A subscription that has ended",
        AccountKind.Mixed => "Some of everything: bookmarks, begun videos, devices, playlists, groups",
        AccountKind.Trial => "A subscription in its trial",
        AccountKind.Abroad => "Lives in the United States; has a title that may not be watched in France (start with --country US)",
        AccountKind.OtherGroup => "Is in a customer group, and has a title that is withheld from it",
        AccountKind.ManyDevices => "A subscription, and as many devices as there may be: the next one is refused",
        AccountKind.ChildProfile => "A subscription, seen from a child's profile of up to 10 years",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
