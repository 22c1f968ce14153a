using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Tests.Access;

/// <summary>What is meant for older people is closed to a profile, whatever its account has got.</summary>
public sealed class AgeLimitTests
{
    private static readonly Video Film = Sample.Film(1);

    private static readonly ViewerRights Bought = new([new() { ProductId = 1 }], []);

    [Theory]
    [InlineData(12, null, true)]
    [InlineData(12, 12, true)]
    [InlineData(13, 12, false)]
    [InlineData(0, 0, true)]
    [InlineData(1, 0, false)]
    [InlineData(null, 0, true)]
    [InlineData(null, null, true)]
    public void A_rating_above_the_limit_closes(int? rating, int? limit, bool isOpen)
    {
        var (title, rights) = (Title(rating), Bought with { AgeLimit = limit });
        var reason = isOpen ? AccessReason.Purchased : AccessReason.AgeLimit;
        Assert.Equal(reason, AccessRules.ForVideo(title, Film, rights, Here()).Reason);
        Assert.Equal(reason, AccessRules.ReasonOf(title, rights, Here()));
        Assert.Equal(isOpen, AccessRules.IsAccessible(title, rights, Here()));
        Assert.Equal(isOpen, new AccessFilter(rights, Here()).Keeps(Film, title));
    }

    [Fact]
    public void It_closes_what_is_free_and_offers_nothing_for_sale()
    {
        var free = Film with { HasFreeAccess = new(true, true) };
        var info = AccessRules.ForVideo(Title(18), free, ViewerRights.None with { AgeLimit = 12 }, Here());
        Assert.Equal(VideoAccessInfo.Denied(AccessReason.AgeLimit), info);
        Assert.Equal((false, false, null), (info.Streaming, info.Download, info.Expires));
        var sold = Title(18) with { Extension = new ProductTvod { ProductId = 1, AccessModes = [new() { Id = new(1, 1), Type = AccessModeType.Purchase, Price = 3 }], Videos = [Film] } };
        Assert.True(AccessSales.CanBuy(sold, ViewerRights.None, Here()));
        Assert.False(AccessSales.CanBuy(sold, ViewerRights.None with { AgeLimit = 12 }, Here()));
    }

    [Fact]
    public void What_is_closed_to_all_is_told_first()
    {
        var later = Title(18) with { Window = new(Sample.Now.AddDays(1), null, true, true) };
        Assert.Equal(AccessReason.Window, AccessRules.ForVideo(later, Film, Bought with { AgeLimit = 12 }, Here()).Reason);
    }

    [Fact]
    public void An_offer_above_the_limit_is_closed_too()
    {
        var offer = Sample.Title(9) with { AgeRating = 18, Extension = new ProductSvod { ProductId = 9 } };
        var rights = new ViewerRights([], [new() { OfferId = 9 }]);
        Assert.Equal(AccessReason.Subscribed, AccessRules.ReasonOf(offer, rights, Here()));
        Assert.Equal(AccessReason.AgeLimit, AccessRules.ReasonOf(offer, rights with { AgeLimit = 16 }, Here()));
        Assert.False(AccessRules.IsAccessible(offer, rights with { AgeLimit = 16 }, Here()));
    }

    private static Product Title(int? rating) => Sample.Title(1, extension: new() { ProductId = 1, Videos = [Film] }) with { AgeRating = rating };

    private static AccessAudience Here() => new(Sample.Audience(), new() { Id = 1, Name = "P" });
}
