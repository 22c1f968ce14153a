using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Twins;

/// <summary>Writes queries over everything that the catalogue has, to a depth of several levels.</summary>
internal sealed class QueryMaker(Random random)
{
    private const string Product =
        "id name type linkRewrite description dateFrom dateTo position duration canBuy availableInSubscriptions images { source type } "
        + "metadata { name value } tags { id name } defaultCategory { id name }";

    private const string Target =
        "__typename ... on ScreenTarget { slug } ... on ProductTarget { product { id name } } ... on CategoryTarget { category { id name } }";

    private static readonly long[] Videos = [.. Titles().SelectMany(static t => t.Videos).Select(static v => v.Id)];

    private readonly ListArgumentMaker lists = new(random);

    public string Make() => random.Next(20) switch
    {
        0 => Cms($$"""categories{{Of(ItemKinds.Category.Fields, 50)}} { {{Page("id name levelDepth parent { id name }")}} }"""),
        1 => Cms($$"""categories(query: "parent: 0") { items { id name products{{Of(ItemKinds.Product.Fields, 300)}} { {{Page(Product)}} } } }"""),
        2 => Cms($$"""category(id: {{random.Next(1, 45)}}) { id name children { items { id name } } products{{Of(ItemKinds.Product.Fields, 300)}} { {{Page("id name position")}} } videos{{Of(ItemKinds.Video.Fields, 9000)}} { {{Page("id name")}} } }"""),
        3 => Cms($$"""product(id: {{random.Next(1, 310)}}) { {{Product}} categories { items { id name } } extension { {{Extension()}} } }"""),
        4 => Cms($$"""videos{{Of(ItemKinds.Video.Fields, 9000)}} { {{Page("id name duration position language { isoCode } product { id name } videoGroup { id name } accessInfo { streaming download reason expires remainingViews openedBy { accessModes { id } offers { id } bundles { id } } }")}} }"""),
        5 => Cms($$"""video(id: {{Videos[random.Next(Videos.Length)]}}) { id name product { id canBuy } videoGroup { id videos { items { id } } } }"""),
        6 => Cms($$"""extracts{{Of(ItemKinds.Extract.Fields, 3000)}} { {{Page("id name thumbnail product { id name }")}} }"""),
        7 => Cms($$"""actors{{Of(ItemKinds.Actor.Fields, 150)}} { {{Page($"id name products{Of(ItemKinds.Product.Fields, 300)} {{ {Page("id name")} }}")}} } directors { {{Page("id name")}} }"""),
        8 => Cms($$"""tags{{Of(ItemKinds.Tag.Fields, 60)}} { {{Page("id name")}} } features{{Of(ItemKinds.Feature.Fields, 20)}} { {{Page("id name")}} }"""),
        9 => "{ settings { defaultLanguage { isoCode } currencies { isoCode } languages { name } } platform { name access { canAccess canBuy } } }",
        10 => $$"""{ user { products{{Of(ItemKinds.Product.Fields, 300)}} { {{Page("id name extension { user { accessible reason canBuy } }")}} } videos{{Of(ItemKinds.Video.Fields, 9000)}} { {{Page("id name accessInfo { reason expires }")}} } } }""",
        11 => Cms($$"""search(text: {{lists.Text()}}, query: "{{(random.Next(2) == 0 ? "type:TVOD" : "quality:HD OR language:fr")}}") { {{Page("id name")}} facets { categories { category { id name } count query } types { value count query } years { value count query } languages { value count } qualities { value count } } }"""),
        12 => Cms($$"""product(id: {{random.Next(1, 310)}}) { id similar{{Of(ItemKinds.Product.Fields, 300)}} { {{Page("id name")}} } }"""),
        14 => Cms($$"""screen(slug: "{{(random.Next(4) == 0 ? "family" : "home")}}", device: {{(random.Next(2) == 0 ? "TELEVISION" : "PHONE")}}) { {{Screen()}} }"""),
        15 => Cms($$"""menu(place: {{(random.Next(2) == 0 ? "TOP" : "SIDE")}}, device: TELEVISION) { id items { id title target { {{Target}} } items { id title target { {{Target}} } } } } page(slug: "terms") { id text dateUpd }"""),
        16 => Cms($$"""channels{{Of(ItemKinds.Channel.Fields, 12)}} { {{Page($"id name number currentProgram {{ id }} nextProgram {{ id startsAt }} programs{Of(ItemKinds.Program.Fields, 90_000)} {{ {Page("id name startsAt state")} }}")}} }"""),
        17 => Cms($$"""liveEvents{{Of(ItemKinds.LiveEvent.Fields, 12)}} { {{Page("id name state score viewers values { name type int string } channel { id } video { id }")}} }"""),
        18 => Cms("""liveEvents(states: [LIVE, CATCH_UP]) { items { id state startsAt } } channel(id: 3) { id name } liveEvent(id: 1) { id score }"""),
        13 => $$"""{ user { recommendations{{Of(ItemKinds.Product.Fields, 300)}} { {{Page("id name")}} } } }""",
        _ => Cms($$"""products{{Of(ItemKinds.Product.Fields, 300)}} { {{Page($"{Product} extension {{ {Extension()} }}")}} }"""),
    };

    private static IEnumerable<ProductTvod> Titles() => Api.Content.Products.Select(static p => p.Extension).OfType<ProductTvod>();

    private static string Cms(string fields) => $"{{ cms {{ {fields} }} }}";

    private static string Page(string items) => $"pagination {{ page perPage total lastPage }} items {{ {items} }}";

    private string Of(SearchSchema fields, int maxId) => lists.Make(fields, maxId);

    private string Screen()
    {
        var products = $"products{Of(ItemKinds.Product.Fields, 300)} {{ {Page("id name position")} }}";
        return $$"""
            id title blocks {
              __typename id title
              ... on HeroSliderBlock { slides { id title image target { {{Target}} } } }
              ... on RailBlock { {{products}} target { {{Target}} } }
              ... on GridBlock { columns {{products}} }
              ... on LiveNowBlock { {{products}} }
              ... on MyListBlock { {{products}} }
              ... on RecommendationsBlock { {{products}} }
              ... on ContinueWatchingBlock { videos(perPage: 5) { items { seek video { id } product { id } } } }
            }
            """;
    }

    private string Extension() =>
        $$"""
        __typename
        ... on ProductTVOD {
          accessModes { id type priceFormat }
          user { accessible reason canBuy }
          videos{{Of(ItemKinds.Video.Fields, 9000)}} { {{Page("id name duration accessInfo { streaming }")}} }
          videoGroups { items { id name videos(perPage: 3) { items { id name } } } }
          extracts{{Of(ItemKinds.Extract.Fields, 3000)}} { items { id name } }
          actors{{Of(ItemKinds.ActorCredit.Fields, 150)}} { items { roles actor { id name } } }
          directors { items { director { id name } } }
        }
        ... on ProductBundle { accessModes { id priceFormat } user { accessible reason canBuy } products{{Of(ItemKinds.Product.Fields, 300)}} { {{Page("id name bundles { items { id } }")}} } }
        ... on ProductSVOD { accessPeriod user { accessible reason canBuy } categories { items { id name } } }
        """;
}
