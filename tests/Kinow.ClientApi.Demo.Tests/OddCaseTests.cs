using System.Collections.Immutable;
using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.Demo.Tests;

public sealed class OddCaseTests
{
    private static readonly LanguageChain Languages = Catalog.Audience().Languages;

    public static TheoryData<string> Cases => [.. Tests.Keys];

    private static Dictionary<string, Func<Product, bool>> Tests { get; } = new()
    {
        ["no images"] = p => p.Images.IsEmpty,
        ["no name"] = p => p.Name.Resolve(Languages) is null,
        ["no texts"] = p => p.Description.IsMissing && p.DescriptionShort.IsMissing,
        ["empty texts"] = p => p.Description.Resolve(Languages) is { Length: 0 },
        ["French only"] = p => p.Name.Values.Length == 1 && p.Name.Values[0].Language == LanguageCode.Parse("fr"),
        ["very long title"] = p => p.Name.Resolve(Languages)?.Length > 200,
        ["emoji"] = p => p.Name.Resolve(Languages)?.Contains("🎬", StringComparison.Ordinal) == true,
        ["right to left marks"] = p => p.Name.Resolve(Languages)?.Contains('\u200F', StringComparison.Ordinal) == true,
        ["expired"] = p => p.DateTo < Catalog.Now && !p.Window.IsVisibleAt(Catalog.Now),
        ["expired but listed"] = p => p.DateTo < Catalog.Now && p.Window.IsVisibleAt(Catalog.Now),
        ["future"] = p => p.DateFrom > Catalog.Now.AddDays(2) && !p.Window.IsVisibleAt(Catalog.Now),
        ["announced"] = p => p.DateFrom > Catalog.Now && p.Window.IsVisibleAt(Catalog.Now),
        ["starts soon"] = p => p.DateFrom > Catalog.Now && p.DateFrom < Catalog.Now.AddDays(2),
        ["ends soon"] = p => p.DateTo > Catalog.Now && p.DateTo < Catalog.Now.AddDays(2),
        ["undated"] = p => p.DateFrom is null && p.DateTo is null,
        ["denied in some countries"] = p => p.Geolocation is { Enabled: true, ListedCountries: GeolocationBehavior.Deny },
        ["allowed in some countries"] = p => p.Geolocation is { Enabled: true, ListedCountries: GeolocationBehavior.Allow },
        ["inactive"] = p => !p.Active,
        ["series"] = p => Title(p)?.VideoGroups.Length > 1,
        ["empty season"] = p => Title(p)?.VideoGroups.Any(g => g.Videos.IsEmpty) == true && !Title(p)!.Videos.IsEmpty,
        ["free"] = p => Title(p) is { AccessModes: var modes } && modes.All(m => m.Price is null)
            && AccessRules.IsAccessible(p, ViewerRights.None, new(Catalog.Audience(), Catalog.Content.Platform)),
        ["many modes"] = p => Title(p)?.AccessModes.Length >= 5,
        ["mode for one season"] = p => Title(p)?.AccessModes.Any(m => m.VideoGroupId is not null) == true,
        ["not sold"] = p => Title(p) is { AccessModes.IsEmpty: true } && !p.AvailableForOrder,
        ["no videos"] = p => Title(p)?.Videos.IsEmpty == true,
        ["no facts"] = p => Title(p) is not null && p.Metadata.IsEmpty,
        ["deleted actor"] = p => Title(p)?.Actors.Any(c => !c.Person.Active) == true,
        ["dubbed video"] = p => Title(p)?.Videos.Any(v => v.LanguageFilter is not null) == true,
        ["blocked video"] = p => Title(p)?.Videos.Any(v => v.Geolocation.Enabled) == true,
        ["no thumbnail"] = p => Title(p)?.Videos.Any(v => v.Thumbnail is null) == true,
        ["no trailer"] = p => Title(p)?.Extracts.IsEmpty == true,
        ["offer"] = p => p.Extension is ProductSvod { AccessModes: [{ Id.Number: 0, Price: not null }] },
        ["offer no longer sold"] = p => p.Extension is ProductSvod { AccessModes: [] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_there(string name) => Assert.Contains(Catalog.Content.Products, p => Tests[name](p));

    [Fact]
    public void Most_products_are_ordinary()
    {
        var ordinary = Catalog.Content.Products.Count(
            p => ItemKinds.Product.IsVisible(p, Catalog.Audience()) && !p.Images.IsEmpty && !p.Name.IsMissing);
        Assert.InRange(ordinary, Catalog.Content.Products.Length * 85 / 100, Catalog.Content.Products.Length);
        var series = Catalog.Content.Products.Count(p => Title(p) is { VideoGroups.IsEmpty: false });
        Assert.InRange(series, Catalog.Content.Products.Length * 13 / 100, Catalog.Content.Products.Length * 18 / 100);
    }

    [Fact]
    public void Ids_are_unique_by_kind()
    {
        AssertUnique(Catalog.Content.Products.Select(p => p.Id));
        AssertUnique(Catalog.Content.Categories.Select(c => c.Id));
        AssertUnique(Catalog.Content.Products.SelectMany(p => Title(p)?.Videos ?? []).Select(v => v.Id));
        AssertUnique(Catalog.Content.Products.SelectMany(p => Title(p)?.VideoGroups ?? []).Select(g => g.Id));
        AssertUnique(Catalog.Content.Products.SelectMany(p => Title(p)?.Extracts ?? []).Select(e => e.Id));
        AssertUnique(Catalog.Content.Products.SelectMany(p => Title(p)?.AccessModes ?? []).Select(m => m.Id));
    }

    [Fact]
    public void References_lead_somewhere()
    {
        var categories = Catalog.Content.Categories.Select(c => c.Id).ToHashSet();
        Assert.All(Catalog.Content.Products, p => Assert.All(p.Categories, place => Assert.Contains(place.CategoryId, categories)));
        Assert.All(Catalog.Content.Categories, c => Assert.True(c.ParentId is null || categories.Contains(c.ParentId.Value)));
    }

    private static ProductTvod? Title(Product product) => product.Extension as ProductTvod;

    private static void AssertUnique<T>(IEnumerable<T> ids)
    {
        var all = ids.ToImmutableArray();
        Assert.Equal(all.Length, all.Distinct().Count());
    }
}
