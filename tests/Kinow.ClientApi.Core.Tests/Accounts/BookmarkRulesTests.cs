using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Tests.Accounts;

public sealed class BookmarkRulesTests
{
    private static readonly User Empty = new()
    {
        Id = Guid.CreateVersion7(),
        Profile = new() { Email = EmailAddress.Parse("ada@example.org"), Firstname = "Ada", Lastname = "Byron" },
    };

    private static readonly User Full = Empty with
    {
        Bookmarks = [.. Enumerable.Range(1, BookmarkRules.MaxBookmarks).Select(i => new Bookmark(i, Sample.Now))],
    };

    [Fact]
    public void What_is_visible_can_be_put_in_until_the_list_is_full()
    {
        Assert.Null(BookmarkRules.CheckToggle(Empty, 5, visible: true));
        Assert.NotNull(BookmarkRules.CheckToggle(Empty, 5, visible: false));
        Assert.NotNull(BookmarkRules.CheckToggle(Full, 5_000, visible: true));
    }

    [Fact]
    public void What_is_in_can_always_be_taken_out() => Assert.Null(BookmarkRules.CheckToggle(Full, 5, visible: false));
}
