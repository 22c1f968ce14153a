using Kinow.ClientApi.Demo;

namespace Kinow.ClientApi.Local.Front;

/// <summary>What the generated accounts are good for.</summary>
internal static class FrontAccounts
{
    /// <summary>One account of each kind: its address, and what it has got.</summary>
    public static IEnumerable<(string Email, string Has)> All { get; } =
        [.. Enum.GetValues<AccountKind>().Select(static kind => (GeneratedAccounts.EmailOf((int)kind + 1).ToString(), TextOf(kind)))];

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
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
