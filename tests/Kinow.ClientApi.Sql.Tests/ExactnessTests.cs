using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Sql.Reading;
using Kinow.ClientApi.Sql.Writing;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Sql.Tests;

/// <summary>Nothing is rounded, shortened, reordered or taken for something else.</summary>
public sealed class ExactnessTests
{
    private static readonly LanguageCode En = LanguageCode.Parse("en");
    private static readonly LanguageCode Fr = LanguageCode.Parse("fr");

    private static readonly CatalogContent Base = GeneratedCatalog.Create(1, 1, Catalog.Now) with { Products = [], Actors = [], Directors = [], Tags = [], Features = [] };

    [ServerFact(Server.MySql)]
    public async Task Amounts_are_exact()
    {
        decimal?[] amounts = [0m, 0.00m, 0.01m, 3.5m, 0.1m, 1234.567m, 99999999999999.999999m, null];
        var modes = amounts.Select(
            static (amount, id) =>
                new TvodAccessMode { Id = new(5, id), Type = AccessModeType.Rent, Price = amount, PriceWithoutReduction = amount });
        var read = ((ProductTvod)(await BackAsync(Title([.. modes]))).Extension).AccessModes;
        string?[] written = ["0.00", "0.00", "0.01", "3.50", "0.10", "1234.567", "99999999999999.999999", null];
        Assert.Equal(written, read.Select(static mode => mode.Price?.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(read.Select(static mode => mode.Price), read.Select(static mode => mode.PriceWithoutReduction));
    }

    [Fact]
    public void An_amount_with_more_digits_than_are_kept_is_refused() => Refused(
        Title(modes: [new() { Id = new(5, 1), Type = AccessModeType.Rent, Price = 0.0000001m }]), "0.0000001");

    [ServerFact(Server.MySql)]
    public async Task Texts_keep_their_order_and_empty_is_not_missing()
    {
        var product = Title() with
        {
            Name = LocalizedText.Of([new(Fr, "Été"), new(En, "")]),
            Description = LocalizedText.Of(Fr, " \0\\'\";--\n🎬é e\u0301 "),
            DescriptionShort = LocalizedText.Of(En, "x"),
        };
        var read = await BackAsync(product);
        Assert.Equal("fr: Été | en: ", read.Name.ToString());
        Assert.Equal(product.Description.ToString(), read.Description.ToString());
        Assert.Equal("en: x", read.DescriptionShort.ToString());
        Assert.True(read.MetaTitle.IsMissing);
    }

    [Fact]
    public void Languages_in_contradictory_orders_are_refused() => Refused(
        Title() with { Name = LocalizedText.Of([new(Fr, "a"), new(En, "b")]), Description = LocalizedText.Of([new(En, "a"), new(Fr, "b")]) }, "contradictory");

    [Fact]
    public void A_language_that_the_platform_does_not_have_is_refused() =>
        Refused(Title() with { Name = LocalizedText.Of(LanguageCode.Parse("de"), "a") }, "“de”");

    [ServerFact(Server.MySql)]
    public async Task Instants_keep_microseconds_and_the_ends_of_time()
    {
        var first = new DateTimeOffset(1, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var last = new DateTimeOffset(9999, 12, 31, 23, 59, 59, TimeSpan.Zero).AddTicks(9_999_990);
        var product = Title() with { Window = new(first, last), DateAdd = Catalog.Now.AddTicks(10), DateUpd = Catalog.Now.AddTicks(1_234_560) };
        var read = await BackAsync(product);
        Assert.Equal((first, last), (read.DateFrom, read.DateTo));
        Assert.Equal((product.DateAdd, product.DateUpd), (read.DateAdd, read.DateUpd));
    }

    [ServerFact(Server.MySql)]
    public async Task A_catalogue_is_not_written_over_another()
    {
        await using var database = await TestDatabase.CreateAsync();
        var writer = new CatalogWriter(database.Sql);
        await writer.WriteAsync(Base, null, CancellationToken.None);
        await Assert.ThrowsAsync<CatalogExistsException>(() => writer.WriteAsync(Base, null, CancellationToken.None));
    }

    [ServerFact(Server.MySql)]
    public async Task An_empty_database_holds_no_catalogue()
    {
        await using var database = await TestDatabase.CreateAsync();
        Assert.Null((await new CatalogContentLoader(database.Sql).LoadAsync(CancellationToken.None)).Value);
        Assert.Null((await new CatalogLoader(database.Sql).PlatformAsync(CancellationToken.None)).Value);
        Assert.Empty((await new CatalogLoader(database.Sql).LoadAsync(ItemKinds.Product, [1], CancellationToken.None)).Value);
    }

    private static Product Title(params TvodAccessMode[] modes) =>
        new() { Id = 5, Extension = new ProductTvod { ProductId = 5, AccessModes = [.. modes] } };

    private static async Task<Product> BackAsync(Product product)
    {
        await using var database = await TestDatabase.CreateAsync();
        await new CatalogWriter(database.Sql).WriteAsync(Base with { Products = [product] }, null, CancellationToken.None);
        var (_, read) = await new CatalogLoader(database.Sql).LoadAsync(ItemKinds.Product, [product.Id], CancellationToken.None);
        return Assert.Single(read).Item;
    }

    private static void Refused(Product product, string reason)
    {
        var languages = new LanguageIds(Base.Settings.Languages);
        var bulk = new BulkRows();
        var rows = new ProductRows(bulk, languages, new(bulk, languages, new(bulk, languages, [])));
        Assert.Contains(reason, Assert.Throws<ArgumentException>(() => rows.Add(product)).Message, StringComparison.Ordinal);
    }
}
