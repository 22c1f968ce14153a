using System.Diagnostics;
using Kinow.ClientApi.Storage.Aurora.Reading;
using Kinow.ClientApi.Storage.Aurora.Writing;
using Kinow.ClientApi.Storage.Embedded;
using Kinow.ClientApi.Storage.Generated;
using Kinow.ClientApi.Storage.Tests.Generated;
using Kinow.TestSupport;
using Xunit.Abstractions;

namespace Kinow.ClientApi.Storage.Tests.Aurora;

public sealed class RoundTripTests(ITestOutputHelper output)
{
    [ServerTheory(Server.MySql)]
    [InlineData(1, 1)]
    [InlineData(7, 120)]
    [InlineData(42, 400)]
    public async Task A_catalogue_comes_back_as_it_was_written(ulong seed, int products)
    {
        var content = GeneratedCatalog.Create(seed, products, new DateTimeOffset(2026, 3, 1, 12, 34, 56, TimeSpan.FromHours(1)).AddTicks(1234567));
        await using var database = await TestDatabase.CreateAsync();
        var watch = Stopwatch.StartNew();
        var told = new List<int>();
        await new CatalogWriter(database.Sql).WriteAsync(content, told.Add, CancellationToken.None);
        output.WriteLine($"written in {watch.ElapsedMilliseconds} ms");
        Assert.Equal(products, told[^1]);
        watch.Restart();
        var (_, read) = await new CatalogContentLoader(database.Sql).LoadAsync(CancellationToken.None);
        output.WriteLine($"read in {watch.ElapsedMilliseconds} ms");
        Assert.Equal(Digest(content), Digest(read!));
        Assert.Empty(await database.QueryAsync<long>("SELECT id FROM change_log"));
    }

    [ServerFact(Server.MySql)]
    public async Task Each_aggregate_by_its_number_is_the_same_as_in_the_whole()
    {
        await using var database = await TestDatabase.CreateAsync();
        var content = GeneratedCatalog.Create(3, 150, Catalog.Now);
        await new CatalogWriter(database.Sql).WriteAsync(content, null, CancellationToken.None);
        var loader = new CatalogLoader(database.Sql);
        long[] some = [.. content.Products.Select(static product => product.Id), 999_999];
        var (version, products) = await loader.ProductsAsync(some, CancellationToken.None);
        Assert.Equal(
            Digest(content with { Actors = [], Directors = [], Categories = [], Tags = [], Features = [] }),
            Digest(content with { Products = [.. products], Actors = [], Directors = [], Categories = [], Tags = [], Features = [] }));
        Assert.InRange(version, DateTimeOffset.UtcNow.AddMinutes(-5).ToUnixTimeMilliseconds() * 1000, DateTimeOffset.UtcNow.AddMinutes(5).ToUnixTimeMilliseconds() * 1000);

        var again = content with
        {
            Categories = [.. (await loader.CategoriesAsync([.. content.Categories.Select(static c => c.Id)], CancellationToken.None)).Value],
            Actors = [.. (await loader.PeopleAsync(Core.Catalog.PersonKind.Actor, [.. content.Actors.Select(static c => c.Id)], CancellationToken.None)).Value],
            Directors = [.. (await loader.PeopleAsync(Core.Catalog.PersonKind.Director, [.. content.Directors.Select(static c => c.Id)], CancellationToken.None)).Value],
            Tags = [.. (await loader.TagsAsync([.. content.Tags.Select(static c => c.Id)], CancellationToken.None)).Value],
            Features = [.. (await loader.FeaturesAsync([.. content.Features.Select(static c => c.Id)], CancellationToken.None)).Value],
        };
        Assert.Equal(Digest(content), Digest(again));
        var platform = (await loader.PlatformAsync(CancellationToken.None)).Value!;
        Assert.Equal(Digest(content), Digest(content with { Platform = platform.Platform, Settings = platform.Settings }));
    }

    private static string Digest(CatalogContent content) => ContentDigest.Of(content with
    {
        Products = [.. content.Products.OrderBy(static product => product.Id)],
        Categories = [.. content.Categories.OrderBy(static category => category.Id)],
        Actors = [.. content.Actors.OrderBy(static person => person.Id)],
        Directors = [.. content.Directors.OrderBy(static person => person.Id)],
        Tags = [.. content.Tags.OrderBy(static tag => tag.Id)],
        Features = [.. content.Features.OrderBy(static feature => feature.Id)],
    });
}
