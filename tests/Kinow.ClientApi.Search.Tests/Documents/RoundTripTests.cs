using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Documents.Bodies;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Documents;

public sealed class RoundTripTests
{
    private static readonly DocumentMaker Documents = new(Catalog.Content.Settings);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(42)]
    public void Everything_of_a_catalogue_is_read_as_it_was_written(ulong seed)
    {
        var content = GeneratedCatalog.Create(seed, 400, Catalog.Now);
        foreach (var product in content.Products) AssertProduct(product);
        foreach (var category in content.Categories)
        {
            Assert.Equal(Structure.Of(category), Back(DocumentKinds.Of(ItemKinds.Category), Documents.Of(ItemKinds.Category, category, 1)));
        }
        foreach (var person in content.Actors)
        {
            Assert.Equal(Structure.Of(person), Back(DocumentKinds.Of(ItemKinds.Actor), Documents.Of(ItemKinds.Actor, person, 1)));
        }
        foreach (var person in content.Directors)
        {
            Assert.Equal(Structure.Of(person), Back(DocumentKinds.Of(ItemKinds.Director), Documents.Of(ItemKinds.Director, person, 1)));
        }
        foreach (var tag in content.Tags)
        {
            Assert.Equal(Structure.Of(tag), Back(DocumentKinds.Of(ItemKinds.Tag), Documents.Of(ItemKinds.Tag, tag, 1)));
        }
        foreach (var feature in content.Features)
        {
            Assert.Equal(Structure.Of(feature), Back(DocumentKinds.Of(ItemKinds.Feature), Documents.Of(ItemKinds.Feature, feature, 1)));
        }
        foreach (var group in content.CustomerGroups)
        {
            Assert.Equal(Structure.Of(group), Back(DocumentKinds.Of(ItemKinds.CustomerGroup), Documents.Of(ItemKinds.CustomerGroup, group, 1)));
        }
        foreach (var voucher in content.Of(ItemKinds.Voucher))
        {
            Assert.Equal(Structure.Of(voucher), Back(DocumentKinds.Of(ItemKinds.Voucher), Documents.Of(ItemKinds.Voucher, voucher, 1)));
        }
        AssertAll(ItemKinds.Screen, content);
        AssertAll(ItemKinds.Menu, content);
        AssertAll(ItemKinds.ContentPage, content);
        AssertAll(ItemKinds.Channel, content);
        AssertAll(ItemKinds.Program, content);
        AssertAll(ItemKinds.LiveEvent, content);
        var operation = new RegisteredOperation(7, "sha256:a", "query A { platform { id } }");
        Assert.Equal(
            Structure.Of(operation),
            Back(DocumentKinds.Of(ItemKinds.RegisteredOperation), Documents.Of(ItemKinds.RegisteredOperation, operation, 1)));
        var viewings = new ViewingSettings { Limit = 3, WhenReached = ViewingLimitBehavior.StopOldest };
        var apps = content.Settings.Apps with { Manifests = [new(AppPlatform.Ios, default, [7])] };
        foreach (var settings in new[] { content.Settings, content.Settings with { Viewings = viewings, Apps = apps } })
        {
            Assert.Equal(
                Structure.Of(new PlatformDocument(settings, content.Platform)),
                Back(DocumentKinds.Settings, new DocumentMaker(settings).Of(content.Platform, 1)));
        }
    }

    [Fact]
    public void Settings_of_earlier_code_have_no_limit_of_viewings()
    {
        var json = JsonSerializer.SerializeToNode(
            new PlatformDocument(Catalog.Content.Settings, Catalog.Content.Platform), BodyJson.Default.PlatformDocument)!;
        Assert.True(json["settings"]!.AsObject().Remove("viewings"));
        Assert.Equal(new(), json.Deserialize(BodyJson.Default.PlatformDocument)!.Settings.Viewings);
    }

    [Fact]
    public void Settings_of_earlier_code_ask_nothing_of_who_signs_up_and_have_no_contacts()
    {
        var json = JsonSerializer.SerializeToNode(
            new PlatformDocument(Catalog.Content.Settings, Catalog.Content.Platform), BodyJson.Default.PlatformDocument)!;
        foreach (var name in new[] { "registrationFields", "genders", "contactSubjects" }) Assert.True(json["settings"]!.AsObject().Remove(name));
        var settings = json.Deserialize(BodyJson.Default.PlatformDocument)!.Settings;
        Assert.Empty(settings.RegistrationFields);
        Assert.Empty(settings.Genders);
        Assert.Empty(settings.ContactSubjects);
    }

    [Fact]
    public void Settings_of_earlier_code_tell_apps_nothing()
    {
        var json = JsonSerializer.SerializeToNode(
            new PlatformDocument(Catalog.Content.Settings, Catalog.Content.Platform), BodyJson.Default.PlatformDocument)!;
        Assert.True(json["settings"]!.AsObject().Remove("apps"));
        Assert.Same(AppSettings.None, json.Deserialize(BodyJson.Default.PlatformDocument)!.Settings.Apps);
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
                AccessModes =
                [
                    new SvodAccessMode
                    {
                        Id = new((1L << 53) - 1, 1),
                        Price = 1.50m,
                        PriceWithoutReduction = 79228162514264337593543950335m,
                    },
                ],
            },
            Name = LocalizedText.Of(new LocalizedValue(LanguageCode.Parse("fr"), ""), new LocalizedValue(LanguageCode.Parse("en"), "\"\\\n\u2028<é>😀")),
            Window = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(2)).AddTicks(1), DateTimeOffset.MaxValue, true, true),
            Groups = new(GroupRestrictionBehavior.Nobody, [1, (1L << 53) - 1]),
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
                Email = EmailAddress.Parse("jean@example.org"),
                Firstname = "Jean",
                Lastname = "d’Été",
                Birthday = new(1980, 2, 29),
                Language = LanguageCode.Parse("fr"),
                Country = CountryCode.Parse("FR"),
                DateAdd = Catalog.Now,
            },
            Accesses =
            [
                new()
                {
                    Id = 1,
                    Type = ProductType.Svod,
                    ProductId = 4,
                    WatchingDuration = 48,
                    MaximumViews = 2,
                    Plays = [new(5, Catalog.Now, Catalog.Now.AddTicks(1), 1, true)],
                    DateExp = Catalog.Now.AddTicks(3),
                },
            ],
            Bookmarks = [new(4, Catalog.Now)],
            Watching = [new(1, 4, 12.5, Catalog.Now)],
            Devices =
            [
                new() { Id = Guid.CreateVersion7(), Fingerprint = "f", Os = "Plan 9", DateAdd = Catalog.Now, DateUpd = Catalog.Now.AddTicks(1) },
            ],
            Playlists =
            [
                new() { Id = Guid.CreateVersion7(), Name = "P", ProductIds = [4, 1], DateAdd = Catalog.Now, DateUpd = Catalog.Now.AddTicks(1) },
            ],
            Identities =
            [
                new(new("https://accounts.example.com", "7"), Catalog.Now, EmailAddress.Parse("jean@example.org")),
                new(new("https://accounts.example.com", "8"), Catalog.Now.AddTicks(-1)),
            ],
            PasswordStamp = PasswordStamp.Of("x"),
            SessionsEnded = Catalog.Now.AddTicks(5),
            DeviceRemoved = Catalog.Now.AddTicks(2),
        };
        var write = DocumentMaker.Of(user, 3);
        Assert.Equal(user.Id.ToString("D"), write.Id);
        Assert.Equal(Structure.Of(user), Back(DocumentKinds.Users, write));
    }

    [Fact]
    public void The_hash_tells_documents_apart_and_nothing_else()
    {
        var category = Catalog.Content.Categories[0];
        var first = Documents.Of(ItemKinds.Category, category, 1);
        Assert.Equal(first.Hash, Documents.Of(ItemKinds.Category, category, 2).Hash);
        Assert.NotEqual(first.Hash, Documents.Of(ItemKinds.Category, category with { Position = category.Position + 1 }, 1).Hash);
        Assert.NotEqual(first.Document.ToArray(), Documents.Of(ItemKinds.Category, category, 2).Document.ToArray());
    }

    [Fact]
    public void A_tombstone_says_that_nothing_is_there()
    {
        var write = DocumentWrite.Tombstone(DocumentKinds.Of(ItemKinds.Product), "7", 12);
        Assert.Equal("""{"id":"7","version":12,"hash":"deleted","deleted":true}""", Encoding.UTF8.GetString(write.Document.Span));
        Assert.Equal(DocumentState.Deleted, DocumentKinds.Of(ItemKinds.Product).Read(write.Document.Span, out var product));
        Assert.Null(product);
    }

    [Theory]
    [InlineData("""{"id":"7","version":1,"layout":0,"deleted":false,"body":{"id":7}}""")]
    [InlineData("""{"id":"7","version":1,"deleted":false}""")]
    [InlineData("""{"id":"7","layout":"x","deleted":7,"body":{}}""")]
    [InlineData("{}")]
    public void A_document_of_another_layout_counts_as_missing(string document) =>
        Assert.Equal(DocumentState.Outdated, DocumentKinds.Of(ItemKinds.Product).Read(Encoding.UTF8.GetBytes(document), out _));

    [Theory]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("")]
    [InlineData("""{"layout":LAYOUT,"deleted":false,"body":7}""")]
    [InlineData("""{"layout":LAYOUT,"deleted":false,"body":{}}""")]
    [InlineData("""{"layout":LAYOUT,"deleted":false,"body":{"id":7}}""")]
    [InlineData("""{"layout":LAYOUT,"deleted":false,"body":{"id":7,"languag":"fr","name":"x"}}""")]
    [InlineData("""{"layout":LAYOUT,"deleted":false,"body":{"id":7,"language":"french","name":"x"}}""")]
    [InlineData("""{"layout":LAYOUT,"deleted":false,"body":{"id":7,"language":7,"name":"x"}}""")]
    [InlineData("""{"layout":LAYOUT,"deleted":false,"body":{"id":7,"language":"fr","name":null}}""")]
    [InlineData("""{"layout":LAYOUT,"deleted":false,"body":{"id":7.5,"language":"fr","name":"x"}}""")]
    [InlineData("""{"layout":LAYOUT,"deleted":false,"body":{"id":7,"language":"fr","name":"x"}""")]
    public void What_is_no_document_is_told_as_such(string document)
    {
        var kind = DocumentKinds.Of(ItemKinds.Tag);
        var bytes = Encoding.UTF8.GetBytes(document.Replace("LAYOUT", $"{kind.Layout}", StringComparison.Ordinal));
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => kind.Read(bytes, out _));
    }

    [Fact]
    public void A_product_that_lacks_a_part_is_no_document()
    {
        var document = Documents.WithParts(ItemKinds.Product, Catalog.Content.Products[0], 1).First().Document;
        var whole = System.Text.Json.Nodes.JsonNode.Parse(document.Span)!;
        whole["body"] = JsonSerializer.SerializeToNode(Catalog.Content.Products[0], BodyTypes.Of<Product>());
        foreach (var name in whole["body"]!.AsObject().Select(static property => property.Key).Except(["duration", "ageRating", "defaultCategoryId"]))
        {
            var broken = whole.DeepClone();
            broken["body"]!.AsObject().Remove(name);
            Assert.ThrowsAny<System.Text.Json.JsonException>(
                () => DocumentKinds.Of(ItemKinds.Product).Read(Encoding.UTF8.GetBytes(broken.ToJsonString()), out _));
        }
    }

    private static void AssertAll<T>(ItemKind<T> kind, CatalogContent content)
        where T : class
    {
        Assert.NotEmpty(content.Of(kind));
        foreach (var item in content.Of(kind))
            Assert.Equal(Structure.Of(item), Back(DocumentKinds.Of(kind), Documents.Of(kind, item, 1)));
    }

    private static void AssertProduct(Product product)
    {
        var writes = Documents.WithParts(ItemKinds.Product, product, 5).ToImmutableArray();
        Assert.Equal(Structure.Of(product), Back(DocumentKinds.Of(ItemKinds.Product), writes[0]));
        if (product.Extension is not ProductTvod title) return;
        var expected = title.Videos.Select(Structure.Of).Concat(title.VideoGroups.Select(Structure.Of)).Concat(
            title.Extracts.Select(Structure.Of));
        Assert.Equal(expected, writes.Skip(1).Select(static write => write.Kind.Name switch
        {
            "video" => Back(DocumentKinds.Of(ItemKinds.Video), write),
            "video-group" => Back(DocumentKinds.Of(ItemKinds.VideoGroup), write),
            _ => Back(DocumentKinds.Of(ItemKinds.Extract), write),
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
