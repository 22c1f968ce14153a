using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>What belongs to profiles, and between rows and accounts. Rows of a profile that is not there are left out.</summary>
internal static class ProfileParts
{
    internal static IEnumerable<BookmarkRow> BookmarksOf(User user) => user.Bookmarks.Select(bookmark => new BookmarkRow(user.Id, bookmark))
        .Concat(user.Profiles.SelectMany(
            profile => profile.Bookmarks.Select(bookmark => new BookmarkRow(user.Id, bookmark) { Profile = profile.Id })));

    internal static User WithBookmarks(User user, IEnumerable<BookmarkRow> rows)
    {
        var byProfile = rows.ToLookup(static row => row.Profile);
        return user with
        {
            Bookmarks = InOrder(byProfile[Guid.Empty]),
            Profiles = Each(user, byProfile, profile => profile with { Bookmarks = InOrder(byProfile[profile.Id]) }),
        };
    }

    internal static IEnumerable<WatchingRow> WatchingOf(User user) => user.Watching.Select(progress => new WatchingRow(user.Id, progress))
        .Concat(user.Profiles.SelectMany(
            profile => profile.Watching.Select(progress => new WatchingRow(user.Id, progress) { Profile = profile.Id })));

    internal static User WithWatching(User user, IEnumerable<WatchingRow> rows)
    {
        var byProfile = rows.ToLookup(static row => row.Profile);
        return user with
        {
            Watching = InOrder(byProfile[Guid.Empty]),
            Profiles = Each(user, byProfile, profile => profile with { Watching = InOrder(byProfile[profile.Id]) }),
        };
    }

    private static ImmutableArray<ViewerProfile> Each<TRow>(
        User user, ILookup<Guid, TRow> rows, Func<ViewerProfile, ViewerProfile> with) =>
        user.Profiles.Any(profile => rows.Contains(profile.Id)) ? [.. user.Profiles.Select(with)] : user.Profiles;

    private static ImmutableArray<Bookmark> InOrder(IEnumerable<BookmarkRow> rows) =>
    [
        .. rows.Select(static row => row.Bookmark).OrderByDescending(static b => b.DateAdd).ThenByDescending(static b => b.ProductId),
    ];

    private static ImmutableArray<WatchProgress> InOrder(IEnumerable<WatchingRow> rows) =>
    [
        .. rows.Select(static row => row.Progress)
            .OrderByDescending(static w => w.Date)
            .ThenByDescending(static w => w.VideoId)
            .Take(User.MaxWatching),
    ];
}
