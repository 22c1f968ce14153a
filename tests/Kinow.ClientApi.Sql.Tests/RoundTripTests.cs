using System.Collections.Immutable;
using System.Diagnostics;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Sql.Reading;
using Kinow.ClientApi.Sql.Writing;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;
using Xunit.Abstractions;

namespace Kinow.ClientApi.Sql.Tests;

public sealed class RoundTripTests(ITestOutputHelper output)
{
    [ServerTheory(Server.MySql)]
    [InlineData(1, 1)]
    [InlineData(7, 120)]
    [InlineData(42, 400)]
    public async Task A_catalogue_comes_back_as_it_was_written(ulong seed, int products)
    {
        var content = GeneratedCatalog.Create(
            seed, products, new DateTimeOffset(2026, 3, 1, 12, 34, 56, TimeSpan.FromHours(1)).AddTicks(1234567));
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
        AssertSame(ItemKinds.Channel, content, read!);
        AssertSame(ItemKinds.Program, content, read!);
        AssertSame(ItemKinds.LiveEvent, content, read!);
        Assert.Empty(await database.QueryAsync<long>("SELECT id FROM change_log"));
    }

    [ServerFact(Server.MySql)]
    public async Task Each_aggregate_by_its_number_is_the_same_as_in_the_whole()
    {
        await using var database = await TestDatabase.CreateAsync();
        var content = GeneratedCatalog.Create(3, 150, Catalog.Now);
        var viewings = new ViewingSettings { Limit = 3, WhenReached = ViewingLimitBehavior.StopOldest };
        var apps = content.Settings.Apps with { Manifests = [new(AppPlatform.Ios, default, [1, 2]), new(AppPlatform.Web, default, [])] };
        content = (content with { Settings = content.Settings with { Viewings = viewings, Apps = apps } }).With(
            ItemKinds.RegisteredOperation, [new(1, "sha256:a", "query A { a }"), new(2, "b", "query B { é }")]);
        await new CatalogWriter(database.Sql).WriteAsync(content, null, CancellationToken.None);
        var loader = new CatalogLoader(database.Sql);
        long[] some = [.. content.Products.Select(static product => product.Id), 999_999];
        var (version, products) = await loader.LoadAsync(ItemKinds.Product, some, CancellationToken.None);
        Assert.Equal(
            Digest(content with { Actors = [], Directors = [], Categories = [], Tags = [], Features = [] }),
            Digest(content with
            {
                Products = [.. products.Select(static found => found.Item)],
                Actors = [],
                Directors = [],
                Categories = [],
                Tags = [],
                Features = [],
            }));
        Assert.InRange(version, DateTimeOffset.UtcNow.AddMinutes(-5).ToUnixTimeMilliseconds() * 1000, DateTimeOffset.UtcNow.AddMinutes(5).ToUnixTimeMilliseconds() * 1000);

        var again = content with
        {
            Categories = await LoadAsync(loader, ItemKinds.Category, content.Categories),
            Actors = await LoadAsync(loader, ItemKinds.Actor, content.Actors),
            Directors = await LoadAsync(loader, ItemKinds.Director, content.Directors),
            Tags = await LoadAsync(loader, ItemKinds.Tag, content.Tags),
            Features = await LoadAsync(loader, ItemKinds.Feature, content.Features),
            CustomerGroups = await LoadAsync(loader, ItemKinds.CustomerGroup, content.CustomerGroups),
        };
        Assert.Equal(
            content.Of(ItemKinds.RegisteredOperation).AsEnumerable(),
            await LoadAsync(loader, ItemKinds.RegisteredOperation, content.Of(ItemKinds.RegisteredOperation)));
        Assert.Equal(Digest(content), Digest(again));
        var platform = (await loader.PlatformAsync(CancellationToken.None)).Value!;
        Assert.Equal(Digest(content), Digest(content with { Platform = platform.Platform, Settings = platform.Settings }));
    }

    private static async Task<ImmutableArray<T>> LoadAsync<T>(CatalogLoader loader, ItemKind<T> kind, ImmutableArray<T> items)
        where T : class
    {
        var (_, found) = await loader.LoadAsync(kind, [.. items.Select(kind.IdOf)], CancellationToken.None);
        return [.. found.Select(static item => item.Item)];
    }

    private static void AssertSame<T>(ItemKind<T> kind, CatalogContent content, CatalogContent read)
        where T : class
    {
        Assert.NotEmpty(content.Of(kind));
        Assert.Equal(ContentDigest.Of(content, kind), ContentDigest.Of(read, kind));
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
