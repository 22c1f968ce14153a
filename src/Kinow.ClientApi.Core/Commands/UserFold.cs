using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>What an account is once commands have been carried out on it. The one rule that reads, decisions and the writing side share.</summary>
public static class UserFold
{
    /// <summary>
    /// Carries out commands in order, except those that are part of the account already: an old one that was left over must not undo a newer one.
    /// </summary>
    /// <param name="user">The account before, or null when it does not exist yet.</param>
    /// <param name="commands">Commands of this account.</param>
    /// <returns>The account after; null as long as no command has made it.</returns>
    public static User? Apply(User? user, IEnumerable<Command> commands)
    {
        ArgumentNullException.ThrowIfNull(commands);
        foreach (var command in commands)
        {
            if (user is null || !user.HasApplied(command.Id)) user = Apply(user, command);
        }

        return user;
    }

    /// <summary>Carries out one command.</summary>
    /// <param name="user">The account before, or null when it does not exist yet.</param>
    /// <param name="command">A command of this account.</param>
    public static User? Apply(User? user, Command command) => (user, command) switch
    {
        (null, CreateUser create) => new User { Id = create.UserId, Profile = create.Profile },
        (null, _) => null,
        (_, UpdateProfile update) => user with { Profile = Apply(user.Profile, update) },
        (_, SetBookmark { Bookmarked: true } set) => user with { Bookmarks = Add(user.Bookmarks, set) },
        (_, SetBookmark set) => user with { Bookmarks = user.Bookmarks.RemoveAll(bookmark => bookmark.ProductId == set.ProductId) },
        (_, RecordWatchSession { Seek: { } seek } watched) => user with { Watching = Add(user.Watching, watched, seek) },
        _ => user,
    };

    private static UserProfile Apply(UserProfile profile, UpdateProfile update) => profile with
    {
        Firstname = update.Firstname ?? profile.Firstname,
        Lastname = update.Lastname ?? profile.Lastname,
        Birthday = update.ClearBirthday ? null : update.Birthday ?? profile.Birthday,
        Newsletter = update.Newsletter ?? profile.Newsletter,
        Optin = update.Optin ?? profile.Optin,
        Language = update.Language ?? profile.Language,
        Country = update.Country ?? profile.Country,
        DateUpd = update.Instant > profile.DateUpd ? update.Instant : profile.DateUpd,
    };

    // A bookmark that is there keeps its date, so that carrying out the command again moves nothing.
    private static ImmutableArray<Bookmark> Add(ImmutableArray<Bookmark> bookmarks, SetBookmark set) =>
        bookmarks.Any(bookmark => bookmark.ProductId == set.ProductId)
            ? bookmarks
            : [.. bookmarks.Append(new(set.ProductId, set.Instant)).OrderByDescending(static b => b.DateAdd).ThenByDescending(static b => b.ProductId)];

    private static ImmutableArray<WatchProgress> Add(ImmutableArray<WatchProgress> watching, RecordWatchSession watched, double seek)
    {
        foreach (var known in watching)
        {
            if (known.VideoId == watched.VideoId && known.Date >= watched.Date) return watching;
        }

        var progress = new WatchProgress(watched.VideoId, watched.ProductId, seek, watched.Date);
        return
        [
            .. watching.Where(p => p.VideoId != watched.VideoId)
                .Append(progress)
                .OrderByDescending(static p => p.Date)
                .ThenByDescending(static p => p.VideoId)
                .Take(User.MaxWatching),
        ];
    }
}
