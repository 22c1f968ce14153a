using System.Collections.Immutable;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>
/// The profiles of an account. The first one is always there: it has the account's id, and what belongs to it are the account's own
/// bookmarks and positions. Where a profile is referred to, null means the first.
/// </summary>
public static class ViewerProfiles
{
    /// <summary>All profiles of an account, its first one first.</summary>
    public static ImmutableArray<ViewerProfile> Of(User user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return [FirstOf(user), .. user.Profiles.Where(profile => profile.Id != user.Id)];
    }

    /// <summary>The first profile of an account. Until it is changed it says what the account says about its owner.</summary>
    public static ViewerProfile FirstOf(User user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return user.Profiles.FirstOrDefault(profile => profile.Id == user.Id) ?? new()
        {
            Id = user.Id,
            Name = CodePoints.Start(user.Profile.Firstname, ViewerProfileRules.MaxName),
            Language = user.Profile.Language,
            DateAdd = user.Profile.DateAdd,
            DateUpd = user.Profile.DateAdd,
        };
    }

    /// <summary>A profile of an account; null when it has no such one.</summary>
    public static ViewerProfile? Find(User user, Guid? id)
    {
        ArgumentNullException.ThrowIfNull(user);
        return id is null || id == user.Id ? FirstOf(user) : user.Profiles.FirstOrDefault(profile => profile.Id == id);
    }

    /// <summary>How old somebody must be for what is closed to a profile; null when nothing is, or when there is no such profile.</summary>
    public static int? AgeLimitOf(User user, Guid? id)
    {
        ArgumentNullException.ThrowIfNull(user);
        foreach (var profile in user.Profiles)
        {
            if (profile.Id == (id ?? user.Id)) return profile.AgeLimit;
        }

        return null;
    }

    /// <summary>
    /// An account as one of its profiles sees it: with that profile's bookmarks and positions. Null when it has no such profile.
    /// </summary>
    public static User? Seen(User user, Guid? id)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (id is null || id == user.Id) return user;
        return Find(user, id) is { } profile ? user with { Bookmarks = profile.Bookmarks, Watching = profile.Watching } : null;
    }

    /// <summary>An account after a change of what belongs to one of its profiles. Nothing changes when it has no such profile.</summary>
    /// <param name="change">Changes bookmarks and positions of the account as the profile sees it.</param>
    internal static User Change(User user, Guid? id, Func<User, User> change)
    {
        if (id is null || id == user.Id) return change(user);
        if (user.Profiles.FirstOrDefault(profile => profile.Id == id) is not { } known) return user;
        var seen = change(user with { Bookmarks = known.Bookmarks, Watching = known.Watching });
        return user with { Profiles = user.Profiles.Replace(known, known with { Bookmarks = seen.Bookmarks, Watching = seen.Watching }) };
    }
}
