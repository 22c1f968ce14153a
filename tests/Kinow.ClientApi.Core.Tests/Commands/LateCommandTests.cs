using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Tests.Commands;

/// <summary>A command that comes after one that was decided later leaves what that one has set.</summary>
public sealed class LateCommandTests
{
    private static readonly Guid Account = Guid.CreateVersion7();
    private static readonly DateTimeOffset Start = new(2026, 11, 1, 20, 0, 0, TimeSpan.Zero);

    private static readonly User Made = new()
    {
        Id = Account,
        Profile = new()
        {
            Email = EmailAddress.Parse("ada@example.org"),
            Firstname = "Ada",
            Lastname = "Byron",
            DateAdd = Start,
            DateUpd = Start,
        },
    };

    [Fact]
    public void A_bookmark_of_an_hour_ago_does_not_come_back()
    {
        var user = Apply(Made, Bookmark(1, true, 0), Bookmark(1, false, 60), Bookmark(1, true, 30));

        Assert.Empty(user.Bookmarks);
        Assert.Single(Apply(user, Bookmark(1, true, 61)).Bookmarks);
        Assert.Equal([2L], Apply(user, Bookmark(2, true, 30)).Bookmarks.Select(static b => b.ProductId));
    }

    [Fact]
    public void A_bookmark_that_was_taken_away_an_hour_ago_stays_where_it_was_set_since()
    {
        var user = Apply(Made, Bookmark(1, true, 0), Bookmark(1, true, 60), Bookmark(1, false, 30));

        Assert.Equal(Start, Assert.Single(user.Bookmarks).DateAdd);
        Assert.Empty(Apply(user, Bookmark(1, false, 61)).Bookmarks);
    }

    [Fact]
    public void One_that_others_have_put_there_since_stays_too()
    {
        var user = Made with { Bookmarks = [new(1, Start.AddMinutes(60))] };

        Assert.Single(Apply(user, Bookmark(1, false, 59)).Bookmarks);
        Assert.Empty(Apply(user, Bookmark(1, false, 60)).Bookmarks);
    }

    [Fact]
    public void A_device_that_was_removed_since_does_not_come_back()
    {
        var user = Apply(Made, Device(1, 0), NoDevice(1, 60), Device(1, 30));

        Assert.Empty(user.Devices);
        Assert.Equal(Start.AddMinutes(60), user.DeviceRemoved);
        Assert.Single(Apply(user, Device(1, 61)).Devices);
    }

    [Fact]
    public void Of_a_playlist_the_name_and_the_products_are_set_apart_and_what_was_deleted_since_stays_away()
    {
        var user = Apply(
            Made,
            Playlist(0),
            Playlist(60) with { SetsProducts = false },
            Playlist(30) with { SetsName = false },
            Playlist(20));
        Assert.Equal(("P60", 30L), (user.Playlists[0].Name, user.Playlists[0].ProductIds[0]));

        Assert.Single(Apply(user, NoPlaylist(50)).Playlists);
        var deleted = Apply(user, NoPlaylist(70));
        Assert.Empty(Apply(deleted, Playlist(65)).Playlists);
        Assert.Equal([71L], Apply(deleted, Playlist(71) with { SetsName = false }).Playlists[0].ProductIds.AsEnumerable());
    }

    [Fact]
    public void A_password_that_was_set_since_stays_and_so_does_an_address()
    {
        var user = Apply(Made, Credentials(60) with { Email = null }, Credentials(30));
        Assert.Equal(("p30@example.org", true), (user.Profile.Email.ToString(), PasswordStamp.Of("p60").SequenceEqual(user.PasswordStamp)));
        user = Apply(Made, Credentials(60), Credentials(30));
        Assert.Equal(("p60@example.org", true), (user.Profile.Email.ToString(), PasswordStamp.Of("p60").SequenceEqual(user.PasswordStamp)));
    }

    [Fact]
    public void What_is_read_before_a_password_is_set_has_its_stamp_and_not_its_hash()
    {
        var pending = Assert.IsType<SetCredentials>(SetCredentials.Kind.Pending(Credentials(1)));
        Assert.Null(pending.PasswordHash);
        Assert.Equal(PasswordStamp.Of("p1").AsEnumerable(), Apply(Made, pending).PasswordStamp);
        Assert.Null(SetCredentials.Kind.Check(pending));
        Assert.Equal(
            "passwordStamp is not that of passwordHash.", SetCredentials.Kind.Check(Credentials(1) with { PasswordHash = "other" }));
        Assert.Equal("passwordStamp has not 32 bytes.", SetCredentials.Kind.Check(Credentials(1) with { PasswordStamp = [1] }));
    }

    [Fact]
    public void Sessions_that_were_ended_later_stay_ended()
    {
        EndSessions At(int minute) => new() { Id = Guid.CreateVersion7(), UserId = Account, Instant = Start.AddMinutes(minute) };
        Assert.Equal(Start.AddMinutes(60), Apply(Made, At(60), At(30)).SessionsEnded);
        Assert.Equal(Start.AddMinutes(60), Apply(Made, At(30), At(60), At(60)).SessionsEnded);
    }

    [Fact]
    public void Of_a_profile_what_was_set_since_stays_and_the_rest_is_set()
    {
        var user = Apply(
            Made,
            Update(60) with { Firstname = "Augusta", Birthday = new(1815, 12, 10) },
            Update(30) with { Firstname = "Lady", Lastname = "Lovelace", ClearBirthday = true });

        Assert.Equal(
            ("Augusta", "Lovelace", new DateOnly(1815, 12, 10)), (user.Profile.Firstname, user.Profile.Lastname, user.Profile.Birthday));
        Assert.Equal(Start.AddMinutes(60), user.Profile.DateUpd);
        Assert.Equal("Byron", Apply(user, Update(29) with { Lastname = "Byron" }, Update(31) with { Lastname = "Byron" }).Profile.Lastname);
    }

    [Fact]
    public void A_profile_that_others_have_changed_since_stays_as_it_is()
    {
        var edited = Apply(Made, Update(10) with { Firstname = "Augusta" });
        edited = edited with { Profile = edited.Profile with { Lastname = "King", DateUpd = Start.AddMinutes(60) } };

        Assert.Equal(edited.Profile, Apply(edited, Update(30) with { Firstname = "Lady", Lastname = "Lovelace" }).Profile);
        Assert.Equal("Lady", Apply(edited, Update(61) with { Firstname = "Lady" }).Profile.Firstname);
    }

    [Fact]
    public void What_was_decided_at_the_same_instant_goes_by_its_order() =>
        Assert.Empty(Apply(Made, Bookmark(1, true, 5), Bookmark(1, false, 5)).Bookmarks);

    [Fact]
    public void Any_order_of_commands_leads_to_the_same_account()
    {
        var random = new Random(11);
        for (var round = 0; round < 200; round++)
        {
            Command[] commands = [.. Enumerable.Range(1, 12).Select(minute => Any(random, minute))];
            var expected = Apply(Made, commands);
            var other = Apply(Made, [.. commands.OrderBy(_ => random.Next())]);
            Assert.Equal(expected.Profile, other.Profile);
            Assert.Equal(
                expected.Bookmarks.Select(static b => b.ProductId).Order(), other.Bookmarks.Select(static b => b.ProductId).Order());
            Assert.Equal(expected.Watching.AsEnumerable(), other.Watching);
            Assert.Equal(
                expected.Devices.Select(static d => (d.Fingerprint, d.Os)).Order(), other.Devices.Select(static d => (d.Fingerprint, d.Os)).Order());
            Assert.Equal(expected.Changes.AsEnumerable(), other.Changes);
            Assert.Equal(expected.PasswordStamp.AsEnumerable(), other.PasswordStamp);
        }
    }

    [Fact]
    public void A_command_is_decided_after_all_that_was_seen_whatever_the_clock_says()
    {
        var ahead = Start.AddMinutes(5);
        Assert.Equal(ahead, Command.Moment(ahead, Made));
        Assert.Equal(ahead.AddMilliseconds(1), Command.Moment(Start, Apply(Made, Bookmark(1, true, 5))));
        Assert.Equal(ahead.AddMilliseconds(1), Command.Moment(Start, Made with { Bookmarks = [new(1, ahead.AddMicroseconds(400))] }));
        Assert.Equal(ahead.AddMilliseconds(1), Command.Moment(ahead, Made with { Profile = Made.Profile with { DateUpd = ahead } }));
    }

    [Fact]
    public void No_more_parts_are_told_than_an_account_may_hold()
    {
        var user = Apply(Made, [.. Enumerable.Range(1, User.MaxChanges + 3).Select(static i => Bookmark(i, false, i))]);

        Assert.Equal(User.MaxChanges, user.Changes.Length);
        Assert.Equal($"bookmark:{User.MaxChanges + 3}", user.Changes[0].Part);
    }

    private static User Apply(User user, params Command[] commands) => UserFold.Apply(user, commands)!;

    private static SetBookmark Bookmark(long product, bool bookmarked, int minute) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            UserId = Account,
            Instant = Start.AddMinutes(minute),
            ProductId = product,
            Bookmarked = bookmarked,
        };

    private static Guid DeviceId(int number) => Guid.Parse($"0195a3c2-1f00-7000-8000-{number:d12}");

    private static SetDevice Device(int number, int minute) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = Account,
        Instant = Start.AddMinutes(minute),
        DeviceId = DeviceId(number),
        Fingerprint = $"f{number}",
        Os = $"OS {minute}",
    };

    private static SetPlaylist Playlist(int minute) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = Account,
        Instant = Start.AddMinutes(minute),
        PlaylistId = DeviceId(1),
        Name = $"P{minute}",
        ProductIds = [minute],
        DateAdd = Start,
        SetsName = true,
        SetsProducts = true,
    };

    private static UnsetPlaylist NoPlaylist(int minute) =>
        new() { Id = Guid.CreateVersion7(), UserId = Account, Instant = Start.AddMinutes(minute), PlaylistId = DeviceId(1) };

    private static SetCredentials Credentials(int minute) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = Account,
        Instant = Start.AddMinutes(minute),
        Email = EmailAddress.Parse($"p{minute}@example.org"),
        PasswordHash = $"p{minute}",
        PasswordStamp = PasswordStamp.Of($"p{minute}"),
    };

    private static UnsetDevice NoDevice(int number, int minute) =>
        new() { Id = Guid.CreateVersion7(), UserId = Account, Instant = Start.AddMinutes(minute), DeviceId = DeviceId(number) };

    private static UpdateProfile Update(int minute) =>
        new() { Id = Guid.CreateVersion7(), UserId = Account, Instant = Start.AddMinutes(minute) };

    private static Command Any(Random random, int minute) => random.Next(6) switch
    {
        0 => Update(minute) with
        {
            Firstname = random.Next(2) == 0 ? $"F{minute}" : null,
            Lastname = random.Next(2) == 0 ? $"L{minute}" : null,
            Newsletter = random.Next(2) == 0 ? minute % 2 == 0 : null,
            Birthday = random.Next(3) == 0 ? new DateOnly(1990, 1, minute) : null,
        },
        1 => Bookmark(1 + random.Next(2), random.Next(2) == 0, minute),
        2 => Device(1 + random.Next(2), minute),
        4 => random.Next(2) == 0 ? Credentials(minute) : Credentials(minute) with { Email = null },
        3 => NoDevice(1 + random.Next(2), minute),
        _ => new RecordWatchSession
        {
            Id = Guid.CreateVersion7(),
            UserId = Account,
            Instant = Start.AddMinutes(minute),
            Date = Start.AddMinutes(minute),
            VideoId = 1 + random.Next(2),
            ProductId = 1,
            WatchedTime = 1,
            Seek = minute,
        },
    };
}
