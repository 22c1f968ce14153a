using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Embedded;
using Kinow.ClientApi.ReadModel.Reading;
using Kinow.ClientApi.ReadModel.Reading.Caching;
using Kinow.ClientApi.ReadModel.Reading.Loading;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kinow.ClientApi.ReadModel.Tests.Agreement;

/// <summary>Titles in many scripts, looked for in other spellings of the same: in memory and in the engines.</summary>
public sealed class ScriptAgreementTests
{
    private static readonly (string Title, string[] Found, string[] NotFound)[] Cases =
    [
        (
            "Tiếng Việt Đường",
            ["tieng viet", "TIẾNG", "\"Tie\u0302\u0301ng Vie\u0323\u0302t\"", "duong", "vie*", "name:ĐƯỜNG"],
            ["\"tien\""]),
        ("Ὀδυσσεύς", ["ΟΔΥΣΣΕΎΣ", "οδυσσευς", "οδυσσευσ", "Ὀδυ*"], ["\"οδυσσε\""]),
        ("Ёлка и Йод", ["елка", "Е\u0308ЛКА", "ЁЛКА", "иод", "и\u0306од"], ["\"елк\""]),
        ("Straße", ["STRASSE", "STRAẞE", "strasse"], ["\"strase\""]),
        ("한글 영화", ["\u1112\u1161\u11AB\u1100\u1173\u11AF", "\"한글 영화\"", "영*"], ["하*", "\"한\""]),
        ("ガラスの夢", ["カ\u3099ラスの夢", "\uFF76\uFF9Eﾗｽの夢", "ガラス*"], ["\"カラスの夢\"", "カ*"]),
        ("हिन्दी क़लम", ["हिन्दी", "\u0958लम", "हिन*"], ["\"हन्दी\"", "\"ह\""]),
        ("שָׁלוֹם", ["שלום", "\uFB2Aלום"], ["\"שלו\""]),
        ("مؤمن", ["مومن", "مو\u0654من", "\uFEE3ؤمن"], ["\"من\""]),
        ("ＦＵＬＬ ﬁlm", ["full", "film", "\"Full Film\""], ["\"ful\""]),
        ("𐐀𐐁", ["𐐨𐐩"], ["\"𐐨\""]),
        ("L\u2019Été d\u02BCÉmile", ["l'été", "l\u2019ete", "L\uFF07ÉTÉ", "l\u00B4ete", "l`ete", "été", "\"d'Émile\""], ["\"l ete\""]),
        (
            "Le \u00ABGrand\u00BB \u201CBleu\u201D",
            ["\u201Cgrand bleu\u201D", "\"le grand\"", "\u00ABle grand bleu\u00BB"],
            ["\u201Cbleu grand\u201D"]),
        ("Qur\u02BEān", ["qur'an", "quran", "QURʾĀN"], ["\"qur\""]),
    ];

    private static readonly (string Text, int? Found)[] Mistyped =
    [
        ("tieng viett", 1), ("tie\u0302\u0301gn", 1), ("\u0111uongg", 1), ("ddunog", null),
        ("Ὀδυσεύς", 2), ("οδυσσευσσ", 2), ("ΟΔΥΣΣΕΑΣ", 2), ("ωδυσσευσ", null),
        ("ёлкка", 3), ("Е\u0308КЛА", 3), ("йодд", 3), ("елка йод", 3), ("ялка", null),
        ("STRSASE", 4), ("straẞ", 4), ("grand bleuu", 13), ("qurann", 14), ("L\u2019Étéé", 12), ("d'emlie", 12),
        ("\u1112\u1161\u11AB", 5), ("𐐀𐐁", 11), ("🎬🎬🎬🎬", null), ("?!", null),
    ];

    [ServerTheory(Server.OpenSearch, Server.Elasticsearch)]
    [InlineData(Server.OpenSearch)]
    [InlineData(Server.Elasticsearch)]
    public async Task Spellings_of_a_title_find_it_everywhere(Server server)
    {
        var content = Content();
        await using var seeded = await SeededEngine.StartAsync(await Servers.SearchAsync(server), content);
        var options = new LoadOptions { Limit = TimeSpan.FromSeconds(30) };
        var empty = new CatalogContent { Platform = content.Platform, Settings = content.Settings };
        var loader = new BatchLoader(
            new(seeded.Gateway, seeded.Names), new(new ContentOrigin(empty), options, TimeProvider.System), options,
            NullLogger<BatchLoader>.Instance, TimeProvider.System);
        var engine = new CachedCatalogStore(new CatalogCache(new() { LoadLimit = TimeSpan.FromSeconds(30) }), loader);
        var memory = new EmbeddedCatalogStore(content);

        for (var i = 0; i < Cases.Length; i++)
        {
            foreach (var store in new ICatalogStore[] { memory, engine })
            {
                foreach (var query in Cases[i].Found) Assert.Contains(i + 1, await FindAsync(store, query));
                foreach (var query in Cases[i].NotFound) Assert.DoesNotContain(i + 1, await FindAsync(store, query));
            }

            foreach (var query in Cases[i].Found.Concat(Cases[i].NotFound))
            {
                Assert.Equal(
                    (query, string.Join(' ', await FindAsync(memory, query))), (query, string.Join(' ', await FindAsync(engine, query))));
            }
        }

        foreach (var (text, title) in Mistyped)
        {
            var found = await FindAsync(memory, null, text);
            Assert.Equal((text, string.Join(' ', found)), (text, string.Join(' ', await FindAsync(engine, null, text))));
            Assert.Equal((text, title), (text, found.Select(static id => (int?)id).FirstOrDefault()));
        }
    }

    private static CatalogContent Content()
    {
        var generated = GeneratedCatalog.Create(3, 20, Catalog.Now);
        var french = LanguageCode.Parse("fr");
        return new()
        {
            Platform = generated.Platform,
            Settings = generated.Settings,
            Products = [.. Cases.Select((one, i) => Make(i + 1, LocalizedText.Of(french, one.Title)))],
        };
    }

    private static Product Make(long id, LocalizedText name) =>
        new() { Id = id, Extension = new ProductTvod { ProductId = id }, Position = (int)id, Name = name };

    private static async Task<IEnumerable<long>> FindAsync(ICatalogStore store, string? query, string? text = null)
    {
        var search = new[] { Catalog.Search(ItemKinds.Product.Fields, new(PerPage: 100, Query: query, Text: text)) };
        var pages = await store.SearchAsync(ItemKinds.Product, search, new(Catalog.Audience()), default);
        return pages[0].Items.Select(static product => product.Id);
    }
}
