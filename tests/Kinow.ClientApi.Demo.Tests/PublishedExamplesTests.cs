using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.Demo.Tests;

public sealed class PublishedExamplesTests
{
    [Theory]
    [InlineData(1ul)]
    [InlineData(7ul)]
    [InlineData(42ul)]
    [InlineData(123456789ul)]
    public void What_published_documents_ask_for_is_there_and_visible_everywhere(ulong seed)
    {
        var catalog = GeneratedCatalog.Create(seed, 50, Catalog.Now);
        var first = Assert.Single(catalog.Products, static product => product.Id == 1);
        var second = Assert.Single(catalog.Products, static product => product.Id == 2);
        var title = Assert.IsType<ProductTvod>(first.Extension);
        var video = Assert.Single(title.Videos, static video => video.Id == 1);

        Assert.Contains(title.AccessModes, static mode => mode.Id.Number == 2);
        foreach (var country in (string[])["FR", "DE", "US", "TN"])
        {
            var audience = Catalog.Audience(country);
            Assert.True(ItemKinds.Product.IsVisible(first, audience));
            Assert.True(ItemKinds.Product.IsVisible(second, audience));
            Assert.True(ItemKinds.Video.IsVisible(video, audience));
        }
    }
}
