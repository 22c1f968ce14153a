using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Recommendations;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Tests.Recommendations;

public sealed class TasteTests
{
    private static readonly User Nobody = new()
    {
        Id = Guid.NewGuid(),
        Profile = new() { Email = EmailAddress.Parse("ada@example.com"), Firstname = "Ada", Lastname = "L" },
    };

    [Fact]
    public void The_last_watched_and_bookmarked_are_liked_and_all_are_known()
    {
        var user = Nobody with
        {
            Bookmarks = [.. Enumerable.Range(100, 8).Select(static id => new Bookmark(id, Sample.Now))],
            Watching = [.. new long[] { 7, 7, 6, 101, 1, 2, 3, 4, 5 }.Select(static (product, i) => new WatchProgress(1000 + i, product, 10, Sample.Now))],
        };

        var taste = Taste.Of(user);

        Assert.Equal("7 6 101 1 2 100 102 103 104", string.Join(" ", taste.Liked));
        Assert.Equal("1 2 3 4 5 6 7 100 101 102 103 104 105 106 107", string.Join(" ", taste.Known.Order()));
    }

    [Fact]
    public void Who_has_done_nothing_has_no_taste()
    {
        var taste = Taste.Of(Nobody);
        Assert.Empty(taste.Liked);
        Assert.Empty(taste.Known);
    }
}
