using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Tests.Commands;

/// <summary>What commands make of the profiles of an account, in whichever order they come.</summary>
public sealed class ViewerProfileTests
{
    private const string Hash = "$pbkdf2-sha256$v=1$i=1$a$b";

    private static readonly Guid Account = Guid.CreateVersion7();
    private static readonly Guid Zoe = Guid.CreateVersion7();
    private static readonly DateTimeOffset Start = new(2026, 11, 1, 20, 0, 0, TimeSpan.Zero);

    private static readonly User Made = new()
    {
        Id = Account,
        Profile = new() { Email = EmailAddress.Parse("ada@example.org"), Firstname = "Ada", Lastname = "Byron", DateAdd = Start, DateUpd = Start },
    };

    [Fact]
    public void A_profile_is_made_and_changed_part_by_part()
    {
        var user = Apply(
            Made,
            Make(Zoe, 1) with { AgeLimit = 10 },
            Set(Zoe, 2) with { Name = "Zo", SetsLook = true, AgeLimit = 12 },
            Set(Zoe, 3) with { PinHash = Hash, PinStamp = PasswordStamp.Of(Hash), SetsPin = true });

        var zoe = Assert.Single(user.Profiles);
        Assert.Equal(("Zo", 10, true), (zoe.Name, zoe.AgeLimit, zoe.HasPin));
        Assert.Equal((At(1), At(3)), (zoe.DateAdd, zoe.DateUpd));
        Assert.False(Assert.Single(Apply(user, Set(Zoe, 4) with { SetsPin = true }).Profiles).HasPin);
    }

    [Fact]
    public void What_was_set_later_stays()
    {
        var user = Apply(
            Made,
            Make(Zoe, 1),
            Set(Zoe, 60) with { AgeLimit = 10, SetsAgeLimit = true },
            Set(Zoe, 30) with { Name = "Zo", AgeLimit = 18, SetsLook = true, SetsAgeLimit = true });

        var zoe = Assert.Single(user.Profiles);
        Assert.Equal(("Zo", 10, At(60)), (zoe.Name, zoe.AgeLimit, zoe.DateUpd));
        Assert.Equal(16, Apply(user, Set(Zoe, 61) with { AgeLimit = 16, SetsAgeLimit = true }).Profiles[0].AgeLimit);
    }

    [Fact]
    public void A_profile_that_was_deleted_comes_back_by_nothing_that_was_decided_before_or_that_only_changes()
    {
        var user = Apply(Made, Make(Zoe, 1), Bookmark(Zoe, 7, 2), Unset(Zoe, 60));
        Assert.Empty(user.Profiles);
        var late = Apply(
            user, Make(Zoe, 30), Set(Zoe, 61) with { SetsLook = true, SetsAgeLimit = true, SetsPin = true }, Bookmark(Zoe, 8, 62), Watched(Zoe, 63));
        Assert.Empty(late.Profiles);
        Assert.Empty(late.Bookmarks);
        Assert.Empty(late.Watching);
    }

    [Fact]
    public void Of_two_that_are_made_at_once_the_second_finds_no_place()
    {
        var other = Guid.CreateVersion7();
        var user = Apply(Made, Make(Zoe, 1) with { Most = 2 }, Make(other, 1) with { Most = 2 });
        Assert.Equal(Zoe, Assert.Single(user.Profiles).Id);
        Assert.Equal(other, Assert.Single(Apply(user, Unset(Zoe, 2), Make(other, 3) with { Most = 2 }).Profiles).Id);
    }

    [Fact]
    public void The_first_profile_says_what_the_account_says_until_it_is_changed_and_keeps_its_bookmarks()
    {
        var user = Apply(Made, Bookmark(null, 7, 1), Set(Account, 2) with { Name = "Ada", AgeLimit = 16, SetsAgeLimit = true, DateAdd = Start });
        var first = Assert.Single(ViewerProfiles.Of(user));
        Assert.Equal((Account, "Ada", 16, Start), (first.Id, first.Name, first.AgeLimit, first.DateAdd));
        Assert.Single(user.Bookmarks);
        Assert.True(Apply(user, Make(Zoe, 3) with { Most = 2 }).Profiles.Length == 2);
    }

    [Fact]
    public void Bookmarks_and_positions_are_those_of_their_profile()
    {
        var user = Apply(
            Made, Make(Zoe, 1), Bookmark(null, 7, 2), Bookmark(Zoe, 8, 3), Bookmark(Zoe, 7, 4), Bookmark(null, 8, 5), Watched(Zoe, 6), Watched(null, 7));
        Assert.Equal([8L, 7], user.Bookmarks.Select(static bookmark => bookmark.ProductId));
        Assert.Equal([7L, 8], user.Profiles[0].Bookmarks.Select(static bookmark => bookmark.ProductId));
        Assert.Equal((70, 60), (Assert.Single(user.Watching).Seek, Assert.Single(user.Profiles[0].Watching).Seek));

        // A late one loses against its own profile alone.
        user = Apply(user, Bookmark(Zoe, 7, 3, isSet: false), Bookmark(null, 7, 30, isSet: false));
        Assert.Equal([8L], user.Bookmarks.Select(static bookmark => bookmark.ProductId));
        Assert.Equal([7L, 8], user.Profiles[0].Bookmarks.Select(static bookmark => bookmark.ProductId));
    }

    [Fact]
    public void A_position_of_another_profile_replaces_none()
    {
        Assert.False(RecordWatchSession.Kind.Supersedes(Watched(Zoe, 7), Watched(null, 6)));
        Assert.True(RecordWatchSession.Kind.Supersedes(Watched(Zoe, 7), Watched(Zoe, 6)));
        Assert.False(SetBookmark.Kind.Supersedes(Bookmark(Zoe, 7, 2, isSet: false), Bookmark(null, 7, 1)));
        Assert.True(SetBookmark.Kind.Supersedes(Bookmark(Zoe, 7, 2, isSet: false), Bookmark(Zoe, 7, 1)));
    }

    [Fact]
    public void The_PIN_is_not_kept_beside_the_account()
    {
        var command = Set(Zoe, 1) with { PinHash = Hash, PinStamp = PasswordStamp.Of(Hash), SetsPin = true };
        var pending = Assert.IsType<SetViewerProfile>(SetViewerProfile.Kind.Pending(command));
        Assert.Null(pending.PinHash);
        Assert.Equal(command.PinStamp.AsEnumerable(), pending.PinStamp);
    }

    [Fact]
    public void A_command_that_contradicts_itself_is_none()
    {
        SetViewerProfile[] wrong =
        [
            Set(Zoe, 1), Make(Zoe, 1) with { SetsLook = true }, Make(Account, 1), Make(Zoe, 1) with { AgeLimit = 22 }, Make(Guid.Empty, 1),
            Make(Zoe, 1) with { PinHash = Hash }, Make(Zoe, 1) with { PinStamp = [1, 2] },
        ];
        Assert.All(wrong, static command => Assert.NotNull(SetViewerProfile.Kind.Check(command)));
        Assert.Null(SetViewerProfile.Kind.Check(Make(Zoe, 1) with { PinHash = Hash, PinStamp = PasswordStamp.Of(Hash) }));
        Assert.NotNull(UnsetViewerProfile.Kind.Check(Unset(Account, 1)));
        Assert.NotNull(SetBookmark.Kind.Check(Bookmark(Account, 7, 1)));
        Assert.NotNull(RecordWatchSession.Kind.Check(Watched(Account, 1)));
    }

    [Fact]
    public void Parts_fit_into_their_column()
    {
        var all = Set(Zoe, 1) with { SetsLook = true, SetsAgeLimit = true, SetsPin = true };
        Assert.InRange(string.Join(',', SetViewerProfile.Kind.PartsOf(all)).Length, 1, 255);
        Assert.InRange(Assert.Single(SetBookmark.Kind.PartsOf(Bookmark(Zoe, long.MaxValue, 1))).Length, 1, 255);
    }

    private static DateTimeOffset At(int minute) => Start.AddMinutes(minute);

    private static User Apply(User user, params Command[] commands) => UserFold.Apply(user, commands)!;

    private static SetViewerProfile Set(Guid profile, int minute) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = Account,
        Instant = At(minute),
        ProfileId = profile,
        Name = "Zoé",
        DateAdd = At(minute),
    };

    private static SetViewerProfile Make(Guid profile, int minute) => Set(profile, minute) with { Most = 5 };

    private static UnsetViewerProfile Unset(Guid profile, int minute) =>
        new() { Id = Guid.CreateVersion7(), UserId = Account, Instant = At(minute), ProfileId = profile };

    private static SetBookmark Bookmark(Guid? profile, long product, int minute, bool isSet = true) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = Account,
        Instant = At(minute),
        ProfileId = profile,
        ProductId = product,
        Bookmarked = isSet,
    };

    private static RecordWatchSession Watched(Guid? profile, int minute) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = Account,
        Instant = At(minute),
        ProfileId = profile,
        Date = At(minute),
        VideoId = 11,
        ProductId = 7,
        WatchedTime = 10,
        Seek = minute * 10,
    };
}
