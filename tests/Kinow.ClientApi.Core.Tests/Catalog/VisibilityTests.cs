using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;

namespace Kinow.ClientApi.Core.Tests.Catalog;

public sealed class VisibilityTests
{
    [Fact]
    public void An_inactive_product_is_hidden() =>
        Assert.False(ItemKinds.Product.IsVisible(Sample.Title(1) with { Active = false }, Sample.Audience()));

    [Fact]
    public void A_blocked_product_is_hidden()
    {
        var product = Sample.Title(1) with { Geolocation = Sample.Rule(GeolocationBehavior.Deny, GeolocationBehavior.Allow, "FR") };
        Assert.False(ItemKinds.Product.IsVisible(product, Sample.Audience("FR")));
        Assert.True(ItemKinds.Product.IsVisible(product, Sample.Audience("US")));
    }

    [Fact]
    public void A_video_for_one_language_is_hidden_from_others()
    {
        var video = Sample.Film(1) with { LanguageFilter = Sample.Ar };
        Assert.False(ItemKinds.Video.IsVisible(video, Sample.Audience()));
        Assert.True(ItemKinds.Video.IsVisible(video with { LanguageFilter = Sample.Fr }, Sample.Audience()));
    }

    [Fact]
    public void An_announced_product_cannot_be_bought()
    {
        var product = Sample.Title(1) with { Window = new(Sample.Now.AddDays(1), null, VisibleBefore: true) };
        Assert.True(ItemKinds.Product.IsVisible(product, Sample.Audience()));
        Assert.False(SaleRules.CanBuy(product, Sample.Audience()));
        Assert.True(SaleRules.CanBuy(product, Sample.Audience(at: Sample.Now.AddDays(1))));
    }

    [Fact]
    public void A_product_without_price_cannot_be_bought()
    {
        var included = new ProductTvod { ProductId = 1, AccessModes = [new() { Id = new(1, 0), Type = AccessModeType.Subscription }] };
        Assert.False(SaleRules.CanBuy(Sample.Title(1, extension: included), Sample.Audience()));
        Assert.False(SaleRules.CanBuy(Sample.Title(1) with { AvailableForOrder = false }, Sample.Audience()));
        Assert.True(SaleRules.CanBuy(Sample.Title(1), Sample.Audience()));
    }
}
