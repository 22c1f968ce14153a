using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Tests.Catalog;

public sealed class PublicationWindowTests
{
    private static readonly DateTimeOffset From = Sample.Now;
    private static readonly DateTimeOffset To = Sample.Now.AddDays(1);

    [Fact]
    public void Includes_its_start_and_excludes_its_end()
    {
        var window = new PublicationWindow(From, To);
        Assert.False(window.IsPublishedAt(From.AddTicks(-1)));
        Assert.True(window.IsPublishedAt(From));
        Assert.True(window.IsPublishedAt(To.AddTicks(-1)));
        Assert.False(window.IsPublishedAt(To));
    }

    [Theory]
    [InlineData(false, false, false, true, false)]
    [InlineData(true, false, true, true, false)]
    [InlineData(false, true, false, true, true)]
    [InlineData(true, true, true, true, true)]
    public void Is_listed_outside_when_it_says_so(bool visibleBefore, bool visibleAfter, bool before, bool inside, bool after)
    {
        var window = new PublicationWindow(From, To, visibleBefore, visibleAfter);
        Assert.Equal(before, window.IsVisibleAt(From.AddTicks(-1)));
        Assert.Equal(inside, window.IsVisibleAt(From));
        Assert.Equal(after, window.IsVisibleAt(To));
    }

    [Fact]
    public void Without_dates_is_always_published()
    {
        Assert.True(PublicationWindow.Always.IsPublishedAt(DateTimeOffset.MinValue));
        Assert.True(PublicationWindow.Always.IsPublishedAt(DateTimeOffset.MaxValue));
    }
}
