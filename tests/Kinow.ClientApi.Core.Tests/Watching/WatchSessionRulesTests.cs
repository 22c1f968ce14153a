using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Core.Watching;

namespace Kinow.ClientApi.Core.Tests.Watching;

public sealed class WatchSessionRulesTests
{
    private static readonly WatchSession Good = new() { WatchedTime = 60, Seek = 60 };

    private static readonly User User = new()
    {
        Id = Guid.CreateVersion7(),
        Profile = new() { Email = EmailAddress.Parse("ada@example.org"), Firstname = "Ada", Lastname = "Byron" },
        Accesses =
        [
            new() { Id = 1, Type = ProductType.Tvod, ProductId = 1 }, new() { Id = 2, Type = ProductType.Tvod, ProductId = 2 },
            new() { Id = 3, Type = ProductType.Svod, ProductId = 900 },
        ],
    };

    public static TheoryData<WatchSession, string?> Sessions => new()
    {
        { Good, null },
        { Good with { WatchedTime = 0 }, null },
        { Good with { WatchedTime = WatchSessionRules.MaxWatchedTime }, null },
        { Good with { WatchedTime = -1 }, "watchedTime" },
        { Good with { WatchedTime = WatchSessionRules.MaxWatchedTime + 1 }, "watchedTime" },
        { Good with { Seek = null }, null },
        { Good with { Seek = WatchSessionRules.MaxSeek }, null },
        { Good with { Seek = -0.1 }, "seek" },
        { Good with { Seek = WatchSessionRules.MaxSeek + 0.1 }, "seek" },
        { Good with { Seek = double.NaN }, "seek" },
        { Good with { Seek = double.PositiveInfinity }, "seek" },
        { Good with { Date = Sample.Now.AddYears(1) }, null },
        { Good with { Date = Sample.Now - WatchSessionRules.MaxAge }, null },
        { Good with { Date = Sample.Now - WatchSessionRules.MaxAge - TimeSpan.FromTicks(1) }, "date" },
        { Good with { AccessId = 1 }, null },
        { Good with { AccessId = 2 }, "accessId" },
        { Good with { AccessId = 3 }, null },
        { Good with { AccessId = 4 }, "accessId" },
    };

    [Theory]
    [MemberData(nameof(Sessions), DisableDiscoveryEnumeration = true)]
    public void A_viewing_is_checked(WatchSession session, string? wrong) =>
        Assert.Equal(wrong, WatchSessionRules.Check(session, User, Sample.Film(1), Sample.Now)?.Argument);

    [Fact]
    public void It_is_never_dated_in_the_future()
    {
        Assert.Equal(Sample.Now, WatchSessionRules.DateOf(Good, Sample.Now));
        Assert.Equal(Sample.Now, WatchSessionRules.DateOf(Good with { Date = Sample.Now.AddSeconds(1) }, Sample.Now));
        Assert.Equal(Sample.Now.AddSeconds(-1), WatchSessionRules.DateOf(Good with { Date = Sample.Now.AddSeconds(-1) }, Sample.Now));
    }
}
