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
    public void A_position_told_late_does_not_replace_a_newer_one()
    {
        var user = UserFold.Apply(null, [Create(), Watched(7, 300, 9), Watched(7, 120, 5)])!;
        Assert.Equal(300, Assert.Single(user.Watching).Seek);
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
