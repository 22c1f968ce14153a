using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Tests.Access;

public sealed class BundleTests
{
    private const long BundleId = 20;

    private static readonly AccessAudience Here = new(Sample.Audience(), new() { Id = 1, Name = "P" });

    private static readonly ProductBundle Content = new()
    {
        ProductId = BundleId,
        AccessModes =
        [
            new() { Id = new(BundleId, 1), Type = AccessModeType.Rent, Mode = AccessModeMode.Streaming, Duration = 7, Price = 6.99m },
            new() { Id = new(BundleId, 2), Type = AccessModeType.Purchase, Price = 24.99m },
        ],
        ProductIds = [1, 3],
    };

    private static readonly Product Bundle = new() { Id = BundleId, Name = Sample.Text("Bundle"), Extension = Content };

    [Theory]
    [InlineData(1, AccessReason.Rented)]
    [InlineData(2, AccessReason.NoAccess)]
    [InlineData(3, AccessReason.Rented)]
    [InlineData(4, AccessReason.NoAccess)]
    public void A_bundle_opens_the_titles_that_are_in_it(long title, AccessReason reason)
    {
        var info = AccessRules.ForVideo(Sample.Title(title), Sample.Film(title), Rights(Content), Here);
        Assert.Equal(reason, info.Reason);
        Assert.Equal(reason == AccessReason.Rented ? Sample.Now.AddDays(7) : null, info.Expires);
        Assert.False(info.Download);
        Assert.Equal(reason == AccessReason.Rented, AccessRules.IsAccessible(Sample.Title(title), Rights(Content), Here));
    }

    [Fact]
    public void What_is_in_it_now_counts()
    {
        var changed = Rights(Content with { ProductIds = [2] });
        Assert.True(AccessRules.IsAccessible(Sample.Title(2), changed, Here));
        Assert.False(AccessRules.IsAccessible(Sample.Title(1), changed, Here));
        Assert.False(AccessRules.IsAccessible(Sample.Title(1), Rights(null), Here));
    }

    [Fact]
    public void A_bundle_itself_is_what_was_got_of_it()
    {
        Assert.Equal(AccessReason.NoAccess, AccessRules.ReasonOf(Bundle, ViewerRights.None, Here));
        Assert.False(AccessRules.IsAccessible(Bundle, ViewerRights.None, Here));
        Assert.Equal(AccessReason.Rented, AccessRules.ReasonOf(Bundle, Rights(null), Here));
        Assert.True(AccessRules.IsAccessible(Bundle, Rights(null), Here));
        Assert.Equal(AccessReason.Expired, AccessRules.ReasonOf(Bundle, Rights(Content, ends: Sample.Now), Here));
        Assert.False(AccessRules.IsAccessible(Bundle, Rights(Content, ends: Sample.Now), Here));
    }

    [Fact]
    public void What_has_not_ended_cannot_be_bought_again()
    {
        Assert.True(AccessSales.CanBuy(Bundle, ViewerRights.None, Here));
        Assert.False(AccessSales.CanBuy(Bundle, Rights(Content), Here));
        Assert.True(AccessSales.CanBuy(Bundle, Rights(Content, ends: Sample.Now), Here));
        Assert.False(AccessSales.CanBuy(Bundle with { Extension = Content with { AccessModes = [] } }, ViewerRights.None, Here));
    }

    [Fact]
    public void It_is_on_sale_for_what_is_in_it_alone()
    {
        Assert.True(AccessSales.OpensTogether(Bundle, Sample.Title(1), Sample.Film(1), Here));
        Assert.False(AccessSales.OpensTogether(Bundle, Sample.Title(2), Sample.Film(2), Here));
        var free = Sample.Film(1) with { HasFreeAccess = new(true, false) };
        Assert.False(AccessSales.OpensTogether(Bundle, Sample.Title(1), free, Here));
        Assert.False(AccessSales.OpensTogether(Bundle with { AvailableForOrder = false }, Sample.Title(1), Sample.Film(1), Here));
        Assert.False(AccessSales.OpensTogether(Sample.Title(1), Sample.Title(1), Sample.Film(1), Here));
    }

    private static ViewerRights Rights(ProductBundle? content, DateTimeOffset? ends = null)
    {
        var user = new User
        {
            Id = Guid.CreateVersion7(),
            Profile = new() { Email = EmailAddress.Parse("ada@example.org"), Firstname = "Ada", Lastname = "Byron" },
            Accesses =
            [
                new()
                {
                    Id = 5,
                    Type = ProductType.Bundle,
                    ProductId = BundleId,
                    AccessModeId = 1,
                    Mode = AccessModeMode.Streaming,
                    DateExp = ends ?? Sample.Now.AddDays(7),
                },
            ],
        };
        Assert.Equal<long>([BundleId], AccountRights.BundlesOf(user));
        return AccountRights.Of(user, [], [content]);
    }
}
