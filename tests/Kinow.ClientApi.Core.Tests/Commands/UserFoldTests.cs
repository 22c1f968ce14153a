using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Tests.Commands;

public sealed class UserFoldTests
{
    private static readonly Guid Account = Guid.CreateVersion7();
    private static readonly DateTimeOffset Start = new(2026, 11, 1, 20, 0, 0, TimeSpan.Zero);

    private static readonly UserProfile Profile = new() { Email = EmailAddress.Parse("ada@example.org"), Firstname = "Ada", Lastname = "Byron" };

    [Fact]
    public void An_account_exists_once_it_was_made_and_not_before()
    {
        Assert.Null(UserFold.Apply(null, [Bookmark(1, true, 0)]));
        Assert.Equal(Account, UserFold.Apply(null, [Create()])!.Id);
    }

    [Fact]
    public void Carrying_out_the_same_commands_again_changes_nothing()
    {
        Command[] commands =
        [
            Create(), Bookmark(1, true, 1), Bookmark(2, true, 2), Bookmark(1, false, 3), Bookmark(1, true, 4), Watched(7, 120, 5), Watched(8, 30, 6),
            Watched(7, 300, 7), Update("Augusta", 8), Device(1, 9), Device(2, 10), Device(1, 11), NoDevice(2, 12), Device(3, 13),
            Playlist(1, 14), Playlist(2, 15), Playlist(1, 16) with { SetsName = false }, Playlist(1, 17) with { SetsProducts = false },
            NoPlaylist(2, 18), Playlist(3, 19), Credentials("second", 20), Credentials("third", 21) with { Email = null },
            Identity("a", 29), Identity("b", 30), Identity("a", 31), Identity("c", 34), NoIdentity("c", 35), Confirmed("first", 32), Confirmed("second", 33),
            Viewer(1, 22) with { Most = 5 }, Viewer(2, 23) with { Most = 5 }, Bookmark(1, true, 24) with { ProfileId = DeviceId(1) },
            Viewer(1, 25) with { SetsAgeLimit = true, AgeLimit = 12 }, Viewer(2, 26) with { SetsLook = true },
            new UnsetViewerProfile { Id = Guid.CreateVersion7(), UserId = Account, Instant = Start.AddSeconds(27), ProfileId = DeviceId(2) },
            Viewer(3, 28) with { ProfileId = Account, SetsLook = true },
        ];
        var once = UserFold.Apply(null, commands)!;
        for (var from = 0; from < commands.Length; from++)
        {
            var again = UserFold.Apply(once, commands[from..])!;
            Assert.Equal(once.Profile, again.Profile);
            Assert.Equal(once.Bookmarks.AsEnumerable(), again.Bookmarks);
            Assert.Equal(once.Watching.AsEnumerable(), again.Watching);
            Assert.Equal(once.Applied.AsEnumerable(), again.Applied);
            Assert.Equal(once.Devices.AsEnumerable(), again.Devices);
            Assert.Equal(once.DeviceRemoved, again.DeviceRemoved);
            Assert.Equal(once.PasswordStamp.AsEnumerable(), again.PasswordStamp);
            Assert.Equivalent(once.Playlists, again.Playlists, strict: true);
            Assert.Equal(once.Identities.AsEnumerable(), again.Identities);
            Assert.Equal(once.ConfirmedEmail, again.ConfirmedEmail);
            Assert.Equivalent(once.Profiles, again.Profiles, strict: true);
        }

        Assert.True(once.EmailConfirmed);
        Assert.Equal(["b", "a"], once.Identities.Select(static identity => identity.Key.Subject));

        Assert.Equal([1L, 2L], once.Bookmarks.Select(b => b.ProductId));
        Assert.Equal("Augusta", once.Profile.Firstname);
        Assert.Equal(commands.Reverse().Select(static command => command.Id), once.Applied);
        Assert.Equal("second@example.org", once.Profile.Email.ToString());
        Assert.Equal(PasswordStamp.Of("third").AsEnumerable(), once.PasswordStamp);
    }

    [Fact]
    public void What_is_part_of_an_account_already_undoes_nothing_newer()
    {
        Command[] commands = [Create(), Bookmark(1, true, 1), Bookmark(1, false, 2)];
        var user = UserFold.Apply(null, commands)! with { Applied = [commands[2].Id, commands[1].Id] };

        Assert.Empty(UserFold.Apply(user, [commands[1]])!.Bookmarks);
        Assert.Single(UserFold.Apply(user, [commands[1], Bookmark(1, true, 3)])!.Bookmarks);
    }

    [Fact]
    public void Of_many_commands_an_account_names_the_last_and_has_those_before_them()
    {
        Guid[] ids = [.. Enumerable.Range(0, User.MinApplied + 2).Select(second => Guid.CreateVersion7(Start.AddSeconds(second)))];
        var user = UserFold.Apply(null, Create())! with { Applied = [.. ids[1..^1].Reverse()] };

        Assert.Equal([true, true, true, false], new[] { ids[0], ids[1], ids[^2], ids[^1] }.Select(user.HasApplied));
        Assert.False((user with { Applied = [.. ids[2..^1].Reverse()] }).HasApplied(ids[0]));
    }

    [Fact]
    public void What_is_folded_in_hides_no_other_command()
    {
        Command[] commands = [.. Enumerable.Range(1, User.MinApplied).Select(second => Bookmark(second, true, second))];
        var delayed = Bookmark(99, true, 99) with { Id = Guid.CreateVersion7(Start.AddYears(-1)) };
        var user = UserFold.Apply(UserFold.Apply(null, Create()), [.. commands, delayed])!;

        Assert.Contains(99L, user.Bookmarks.Select(static bookmark => bookmark.ProductId));
        Assert.Equal(delayed.Id, user.Applied[0]);
    }

    [Fact]
    public void An_account_names_so_many_commands_and_no_more()
    {
        Command[] commands = [.. Enumerable.Range(1, User.MaxApplied + 5).Select(second => Bookmark(second, true, second))];
        var user = commands.Aggregate(UserFold.Apply(null, Create()), UserFold.Apply)!;

        Assert.Equal(commands.Reverse().Take(User.MaxApplied).Select(static command => command.Id), user.Applied);
    }

    [Fact]
    public void A_device_that_is_added_again_keeps_its_id_and_its_place()
    {
        var other = Device(1, 3) with { DeviceId = DeviceId(9), Os = "Other" };
        var user = UserFold.Apply(null, [Create(), Device(1, 1), Device(2, 2), other])!;

        Assert.Equal([DeviceId(2), DeviceId(1)], user.Devices.Select(static d => d.Id));
        var again = user.Devices[1];
        Assert.Equal(("Other", Start.AddSeconds(1), Start.AddSeconds(3)), (again.Os, again.DateAdd, again.DateUpd));
    }

    [Fact]
    public void A_position_told_late_does_not_replace_a_newer_one()
    {
        var user = UserFold.Apply(null, [Create(), Watched(7, 300, 9), Watched(7, 120, 5)])!;
        Assert.Equal(300, Assert.Single(user.Watching).Seek);
    }

    [Fact]
    public void Lists_have_one_order_whatever_the_order_of_the_commands()
    {
        Command[] commands = [Bookmark(1, true, 5), Bookmark(2, true, 5), Bookmark(3, true, 2), Watched(7, 10, 5), Watched(8, 10, 5), Watched(9, 10, 2)];
        foreach (var some in new[] { commands, [.. commands.Reverse()] })
        {
            var user = UserFold.Apply(null, [Create(), .. some])!;
            Assert.Equal([2L, 1, 3], user.Bookmarks.Select(b => b.ProductId));
            Assert.Equal([8L, 7, 9], user.Watching.Select(w => w.VideoId));
        }
    }

    [Fact]
    public void Progress_is_kept_of_the_last_videos_alone()
    {
        var all = Enumerable.Range(1, User.MaxWatching + 5).Select(i => Watched(i, 10, i)).ToArray();
        var user = UserFold.Apply(null, [Create(), .. all])!;
        Assert.Equal(User.MaxWatching, user.Watching.Length);
        Assert.Equal(all[^1].VideoId, user.Watching[0].VideoId);
        Assert.Equal(user.Watching.AsEnumerable(), UserFold.Apply(user, all)!.Watching);
    }

    private static CreateUser Create() =>
        new() { Id = Guid.CreateVersion7(), UserId = Account, Instant = Start, Profile = Profile, PasswordHash = "x" };

    private static SetBookmark Bookmark(long product, bool bookmarked, int second) =>
        new() { Id = Guid.CreateVersion7(), UserId = Account, Instant = Start.AddSeconds(second), ProductId = product, Bookmarked = bookmarked };

    private static UpdateProfile Update(string firstname, int second) =>
        new() { Id = Guid.CreateVersion7(), UserId = Account, Instant = Start.AddSeconds(second), Firstname = firstname };

    private static Guid DeviceId(int number) => Guid.Parse($"0195a3c2-1f00-7000-8000-{number:d12}");

    private static SetDevice Device(int number, int second) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = Account,
        Instant = Start.AddSeconds(second),
        DeviceId = DeviceId(number),
        Fingerprint = $"f{number}",
        Os = $"OS {second}",
    };

    private static UnsetDevice NoDevice(int number, int second) =>
        new() { Id = Guid.CreateVersion7(), UserId = Account, Instant = Start.AddSeconds(second), DeviceId = DeviceId(number) };

    private static SetPlaylist Playlist(int number, int second) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = Account,
        Instant = Start.AddSeconds(second),
        PlaylistId = DeviceId(number),
        Name = $"P{second}",
        ProductIds = [second],
        DateAdd = Start.AddSeconds(number),
        SetsName = true,
        SetsProducts = true,
    };

    private static SetConfirmedEmail Confirmed(string name, int second) => new()
    {
        Id = Guid.CreateVersion7(Start.AddSeconds(second)),
        UserId = Account,
        Instant = Start.AddSeconds(second),
        Email = EmailAddress.Parse($"{name}@example.org"),
    };

    private static UnsetIdentity NoIdentity(string subject, int second) => new()
    {
        Id = Guid.CreateVersion7(Start.AddSeconds(second)),
        UserId = Account,
        Instant = Start.AddSeconds(second),
        Identity = Identity(subject, second).Identity.Key,
    };

    private static SetIdentity Identity(string subject, int second) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = Account,
        Instant = Start.AddSeconds(second),
        Identity = new(new("https://accounts.example.com", subject), Start.AddSeconds(second)),
    };

    private static SetViewerProfile Viewer(int number, int second) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = Account,
        Instant = Start.AddSeconds(second),
        ProfileId = DeviceId(number),
        Name = $"V{second}",
        DateAdd = Start.AddSeconds(number),
    };

    private static UnsetPlaylist NoPlaylist(int number, int second) =>
        new() { Id = Guid.CreateVersion7(), UserId = Account, Instant = Start.AddSeconds(second), PlaylistId = DeviceId(number) };

    private static SetCredentials Credentials(string password, int second) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = Account,
        Instant = Start.AddSeconds(second),
        Email = EmailAddress.Parse($"{password}@example.org"),
        PasswordHash = password,
        PasswordStamp = PasswordStamp.Of(password),
    };

    private static RecordWatchSession Watched(long video, double seek, int second) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = Account,
        Instant = Start.AddSeconds(second),
        Date = Start.AddSeconds(second),
        VideoId = video,
        ProductId = 1,
        WatchedTime = 10,
        Seek = seek,
    };
}
