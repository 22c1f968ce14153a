using System.Collections.Immutable;
using System.Text;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Storage.Elasticsearch.Documents;
using Kinow.ClientApi.Storage.Generated;

namespace Kinow.ClientApi.Storage.Tests.Elasticsearch.Documents;

public sealed class RoundTripTests
{
    private static readonly CatalogDocuments Documents = new(Catalog.Content.Settings);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(42)]
    public void Everything_of_a_catalogue_is_read_as_it_was_written(ulong seed)
    {
        var content = GeneratedCatalog.Create(seed, 400, Catalog.Now);
        foreach (var product in content.Products) AssertProduct(product);
        foreach (var category in content.Categories) Assert.Equal(Structure.Of(category), Back(DocumentKinds.Categories, Documents.Of(category, 1)));
        foreach (var person in content.Actors) Assert.Equal(Structure.Of(person), Back(DocumentKinds.Actors, Documents.Of(person, 1)));
        foreach (var person in content.Directors) Assert.Equal(Structure.Of(person), Back(DocumentKinds.Directors, Documents.Of(person, 1)));
        foreach (var tag in content.Tags) Assert.Equal(Structure.Of(tag), Back(DocumentKinds.Tags, Documents.Of(tag, 1)));
        foreach (var feature in content.Features) Assert.Equal(Structure.Of(feature), Back(DocumentKinds.Features, Documents.Of(feature, 1)));
        Assert.Equal(
            Structure.Of(new PlatformDocument(content.Settings, content.Platform)),
            Back(DocumentKinds.Settings, new CatalogDocuments(content.Settings).Of(content.Platform, 1)));
    }

    [Fact]
    public void Awkward_values_are_kept()
    {
        var product = new Product
        {
            Id = (1L << 53) - 1,
            Extension = new ProductSvod
            {
                ProductId = (1L << 53) - 1,
                AccessModes = [new SvodAccessMode { Id = 1, Price = 1.50m, PriceWithoutReduction = 79228162514264337593543950335m }],
            },
            Name = LocalizedText.Of(new LocalizedValue(LanguageCode.Parse("fr"), ""), new LocalizedValue(LanguageCode.Parse("en"), "\"\\\n\u2028<é>😀")),
            Window = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(2)).AddTicks(1), DateTimeOffset.MaxValue, true, true),
            Geolocation = new() { Enabled = false, ListedCountries = GeolocationBehavior.Deny, Countries = [CountryCode.Parse("FR"), CountryCode.Unknown] },
        };
        AssertProduct(product);
    }

    [Fact]
    public void An_account_is_read_as_it_was_written()
    {
        var user = new User
        {
            Id = Guid.CreateVersion7(),
            Profile = new()
            {
                Email = EmailAddress.Parse("jean@example.org"), Firstname = "Jean", Lastname = "d’Été", Birthday = new(1980, 2, 29),
                Language = LanguageCode.Parse("fr"), Country = CountryCode.Parse("FR"), DateAdd = Catalog.Now,
            },
            Accesses = [new() { Id = 1, Type = ProductType.Svod, ProductId = 4, CategoryIds = [1, 2], DateExp = Catalog.Now.AddTicks(3) }],
            Bookmarks = [new(4, Catalog.Now)],
            Watching = [new(1, 4, 12.5, Catalog.Now)],
        };
        var write = CatalogDocuments.Of(user, 3);
        Assert.Equal(user.Id.ToString("D"), write.Id);
        Assert.Equal(Structure.Of(user), Back(DocumentKinds.Users, write));
    }

    [Fact]
    public void The_hash_tells_documents_apart_and_nothing_else()
    {
        var category = Catalog.Content.Categories[0];
        var first = Documents.Of(category, 1);
        Assert.Equal(first.Hash, Documents.Of(category, 2).Hash);
        Assert.NotEqual(first.Hash, Documents.Of(category with { Position = category.Position + 1 }, 1).Hash);
        Assert.NotEqual(first.Document.ToArray(), Documents.Of(category, 2).Document.ToArray());
    }

    [Fact]
    public void A_tombstone_says_that_nothing_is_there()
    {
        var write = DocumentWrite.Tombstone(DocumentKinds.Products, "7", 12);
        Assert.Equal("""{"id":"7","version":12,"hash":"deleted","deleted":true}""", Encoding.UTF8.GetString(write.Document.Span));
        Assert.Equal(DocumentState.Deleted, DocumentKinds.Products.Read(write.Document.Span, out var product));
        Assert.Null(product);
    }

    [Theory]
    [InlineData("""{"id":"7","version":1,"layout":0,"deleted":false,"body":{"id":7}}""")]
    [InlineData("""{"id":"7","version":1,"deleted":false}""")]
    [InlineData("""{"id":"7","layout":"x","deleted":7,"body":{}}""")]
    [InlineData("{}")]
    public void A_document_of_another_layout_counts_as_missing(string document) =>
        Assert.Equal(DocumentState.Outdated, DocumentKinds.Products.Read(Encoding.UTF8.GetBytes(document), out _));

    [Theory]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("")]
    [InlineData("""{"layout":3,"deleted":false,"body":7}""")]
    [InlineData("""{"layout":3,"deleted":false,"body":{}}""")]
    [InlineData("""{"layout":3,"deleted":false,"body":{"id":7}}""")]
    [InlineData("""{"layout":3,"deleted":false,"body":{"id":7,"languag":"fr","name":"x"}}""")]
    [InlineData("""{"layout":3,"deleted":false,"body":{"id":7,"language":"french","name":"x"}}""")]
    [InlineData("""{"layout":3,"deleted":false,"body":{"id":7,"language":7,"name":"x"}}""")]
    [InlineData("""{"layout":3,"deleted":false,"body":{"id":7,"language":"fr","name":null}}""")]
    [InlineData("""{"layout":3,"deleted":false,"body":{"id":7.5,"language":"fr","name":"x"}}""")]
    [InlineData("""{"layout":3,"deleted":false,"body":{"id":7,"language":"fr","name":"x"}""")]
    public void What_is_no_document_is_told_as_such(string document) =>
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => DocumentKinds.Tags.Read(Encoding.UTF8.GetBytes(document), out _));

    [Fact]
    public void A_product_that_lacks_a_part_is_no_document()
    {
        var whole = System.Text.Json.Nodes.JsonNode.Parse(Documents.OfProduct(Catalog.Content.Products[0], 1).First().Document.Span)!;
        foreach (var name in whole["body"]!.AsObject().Select(static property => property.Key).Except(["duration", "defaultCategoryId"]))
        {
            var broken = whole.DeepClone();
            broken["body"]!.AsObject().Remove(name);
            Assert.ThrowsAny<System.Text.Json.JsonException>(() => DocumentKinds.Products.Read(Encoding.UTF8.GetBytes(broken.ToJsonString()), out _));
        }
    }

    private static void AssertProduct(Product product)
    {
        var writes = Documents.OfProduct(product, 5).ToImmutableArray();
        Assert.Equal(Structure.Of(product), Back(DocumentKinds.Products, writes[0]));
        if (product.Extension is not ProductTvod title) return;
        var expected = title.Videos.Select(Structure.Of).Concat(title.VideoGroups.Select(Structure.Of)).Concat(title.Extracts.Select(Structure.Of));
        Assert.Equal(expected, writes.Skip(1).Select(static write => write.Kind.Name switch
        {
            "video" => Back(DocumentKinds.Videos, write),
            "video-group" => Back(DocumentKinds.VideoGroups, write),
            _ => Back(DocumentKinds.Extracts, write),
        }));
    }

    private static string Back<T>(DocumentKind<T> kind, DocumentWrite write)
        where T : class
    {
        Assert.Same(kind, write.Kind);
        Assert.Equal(DocumentState.Present, kind.Read(write.Document.Span, out var item));
        return Structure.Of(item!);
    }
}
