using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;

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
            Watched(7, 300, 7), Update("Augusta", 8),
        ];
        var once = UserFold.Apply(null, commands)!;
        for (var from = 0; from < commands.Length; from++)
        {
            var again = UserFold.Apply(once, commands[from..])!;
            Assert.Equal(once.Profile, again.Profile);
            Assert.Equal(once.Bookmarks.AsEnumerable(), again.Bookmarks);
            Assert.Equal(once.Watching.AsEnumerable(), again.Watching);
        }

        Assert.Equal([1L, 2L], once.Bookmarks.Select(b => b.ProductId));
        Assert.Equal("Augusta", once.Profile.Firstname);
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
