using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Tests.Support;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Tests.Catalog;

/// <summary>Clients that keep one body for each type and id are never told two.</summary>
public sealed class IdentityTests
{
    private static readonly GraphQLOptions Unlimited = new()
    {
        MaxCost = double.MaxValue,
        Limits = new() { MaxTokens = 100_000, MaxDepth = 50 },
        Timeout = TimeSpan.FromMinutes(5),
    };

    // What operators lay out is asked for by its name.
    private static readonly (string Field, string Type)[] Layouts =
    [
        ("screen(slug: \"home\")", "Screen"), ("screen(slug: \"family\")", "Screen"), ("menu(place: TOP)", "Menu"),
        ("page(slug: \"terms\")", "ContentPage"),
    ];

    [Theory]
    [InlineData("en", "FR", "EUR")]
    [InlineData("ar", "TN", "USD")]
    public Task The_same_type_and_id_never_has_two_bodies(string language, string country, string currency) =>
        AssertOneBodyAsync(Api.Content, new() { Language = language, Country = country, Currency = currency });

    [Fact]
    public Task Nor_where_rows_are_numbered_within_their_owner_alone() => AssertOneBodyAsync(
        Api.Content with
        {
            Products = [.. Api.Content.Products.Select(static p => p with { Images = Numbered(p.Images), Extension = Numbered(p) })],
            Categories = [.. Api.Content.Categories.Select(static c => c with { Images = Numbered(c.Images) })],
            Actors = [.. Api.Content.Actors.Select(static a => a with { Images = Numbered(a.Images) })],
            Directors = [.. Api.Content.Directors.Select(static d => d with { Images = Numbered(d.Images) })],
        },
        new());

    [Theory]
    [InlineData("images { id }")]
    [InlineData("metadata { id featureId }")]
    [InlineData("extension { accessModes: accessModes { id } ... on ProductTVOD { videos { items { subtitles { id } } } } }")]
    public async Task An_id_is_the_same_in_every_language(string fields)
    {
        var query = $"query($id: ID!) {{ cms {{ product(id: $id) {{ {fields} }} }} }}";
        var product = Sample.VisibleTitle(
            static (p, t) => p.Metadata.Length > 2 && p.Images.Length > 1 && t.Videos.Any(v => v.Subtitles.Length > 1));
        var answers = new List<string>();
        foreach (var language in new[] { "en", "fr", "ar" })
        {
            answers.Add((await Api.Generated.DataAsync(query, new { id = product.Id }, new() { Language = language })).GetRawText());
        }

        Assert.Single(answers.Distinct());
    }

    private static async Task AssertOneBodyAsync(CatalogContent content, Caller caller)
    {
        var film = content.Products.First(static p => Sample.IsVisible(p) && p.Extension is ProductTvod { AccessModes.Length: > 1 });
        var offers = content.Products.Where(static p => Sample.IsVisible(p) && p.Extension is ProductSvod { AccessModes.Length: 1 });
        var owner = Sample.Owner([.. offers.Append(film).Select((product, i) => AccessTo(product, i + 1))]) with
        {
            Bookmarks = [new(film.Id, Api.Now)],
            GroupIds = [.. content.CustomerGroups.Select(static group => group.Id)],
            Playlists =
            [
                new() { Id = Guid.CreateVersion7(Api.Now), Name = "P", ProductIds = [film.Id], DateAdd = Api.Now, DateUpd = Api.Now },
            ],
            Orders = [OrderOf(film)],
            Devices = [new() { Id = Guid.CreateVersion7(Api.Now), Fingerprint = "f", DateAdd = Api.Now, DateUpd = Api.Now }],
            Cart = new()
            {
                Id = Guid.CreateVersion7(Api.Now),
                Lines = [new(film.Id, Sample.Title(film).AccessModes[1].Id.Number, ProductType.Tvod, Api.Now)],
                DateUpd = Api.Now,
            },
        };
        content = content.With(
            ItemKinds.Voucher, [new() { Id = 1, Code = "OWN", UserId = owner.Id, ReductionPercent = 1, Name = film.Name }]);
        var api = new Api(content, Unlimited, [(owner, new Credential(owner.Id, owner.Profile.Email, ""))]);
        var known = new KnownBodies();
        foreach (var (list, type) in WholeSelection.Collections)
        {
            var query = $"query($page: Int!) {{ cms {{ list: {list}(page: $page, perPage: 50) {{ pagination {{ lastPage }} "
                + $"items {{ {WholeSelection.Of(type, 2)} }} }} }} }}";
            var last = 1;
            for (var page = 1; page <= last; page++)
            {
                var data = await api.DataAsync(query, new { page }, caller with { User = owner });
                last = data.Number("cms.list.pagination.lastPage");
                known.Add(data);
            }
        }

        foreach (var (field, type) in new[] { ("settings", "Settings"), ("platform", "Platform"), ("user", "User"), ("billing", "Billing") })
        {
            known.Add(await api.DataAsync($"{{ {field} {{ {WholeSelection.Of(type, 4)} }} }}", caller: caller with { User = owner }));
        }

        foreach (var (field, type) in Layouts)
            known.Add(await api.DataAsync($"{{ cms {{ {field} {{ {WholeSelection.Of(type, 3)} }} }} }}", caller: caller with { User = owner }));

        // A payment is given by the mutation that begins it, and is read nowhere.
        Assert.Equal(["PaymentIntent"], WholeSelection.TypesWithId.Except(known.Types));
        Assert.Empty(known.Conflicts);
    }

    private static Order OrderOf(Product film)
    {
        var gift = TestSupport.Gifts.Wish();
        var content = new OrderContent
        {
            CartId = Guid.CreateVersion7(Api.Now),
            Currency = "EUR",
            Lines =
            [
                new() { ProductId = film.Id, Type = film.Extension.Type, Name = "F", UnitPrice = 1, Price = 1, Gift = gift, Terms = new() },
            ],
            Total = 1,
        };
        return OrderRules.Place(OrderId.Of(content), content, CheckoutProcess.Url, "stripe", 1, Api.Now) with
        {
            Gifts = [new() { Id = gift.Id, DateAdd = Api.Now }],
        };
    }

    private static ProductAccess AccessTo(Product product, int id) => new()
    {
        Id = id,
        Type = product.Extension.Type,
        ProductId = product.Id,
        AccessModeId = product.Extension switch
        {
            ProductTvod title => title.AccessModes[1].Id.Number,
            ProductSvod offer => offer.AccessModes[0].Id.Number,
            _ => null,
        },
        DateAdd = Api.Now.AddDays(-1),
        DateExp = Api.Now.AddDays(1),
    };

    private static ImmutableArray<Image> Numbered(ImmutableArray<Image> images) =>
        [.. images.Select(static (image, i) => image with { Id = i + 1 })];

    private static ProductExtension Numbered(Product product) => product.Extension is not ProductTvod title ? product.Extension : title with
    {
        Videos = [.. title.Videos.Select(static v => v with
        {
            Subtitles = [.. v.Subtitles.Select((s, i) => s with { Id = i + 1, Name = $"{s.Name} {v.Id % 3}" })],
        })],
    };
}
