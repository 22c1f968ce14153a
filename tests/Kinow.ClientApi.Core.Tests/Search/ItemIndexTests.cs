using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Search.Indexing;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Tests.Search;

public sealed class ItemIndexTests
{
    private const int Items = 200;

    private static readonly string[] Words =
    [
        "river", "rivers", "Rivière", "moon", "sea", "l\u2019été", "dog's", "silent", "story", "stories",
        "cheval", "chevaux", "Ёлка", "한글", "ガラス", "red-moon", "12", "-5",
    ];

    private readonly FieldSet<Product> fields;
    private readonly Product[] products;
    private int textsRead;

    public ItemIndexTests()
    {
        var random = new Random(5);
        fields = new(
            [
                Field.Id<Product>(static p => p.Id),
                Field.Name<Product>(p => Read(p.Name)),
                Field.Text<Product>("description", 1, p => Read(p.Description)),
                new("type", FieldKind.Keyword, static (p, m, _) => m.Matches(p.Type.ToString())),
            ],
            static p => p.Metadata);
        products = [.. Enumerable.Range(1, Items).Select(id => Make(id, random))];
    }

    [Fact]
    public void Finds_what_reading_every_item_finds_in_the_same_order()
    {
        var index = new ItemIndex<Product>(fields, () => products);
        Evaluate(Some(50, new(1)), index);
        Assert.True(index.IsWorth(0, 0));
        var random = new Random(9);
        var found = 0;
        for (var i = 0; i < 3_000; i++)
        {
            var query = Query(random);
            var expected = Evaluate(query, null);
            Assert.Equal((query, Ids(expected)), (query, Ids(Evaluate(query, index))));
            found += expected.Length;
        }

        Assert.InRange(found, 10_000, int.MaxValue);
    }

    [Fact]
    public void Reads_no_text_again()
    {
        var index = new ItemIndex<Product>(fields, () => products);
        Evaluate(Some(50, new(1)), index);
        Assert.InRange(textsRead, 2 * Items, 2 * Items);
        for (var i = 0; i < 20; i++) Evaluate(Some(50, new(i)), index);
        Evaluate("name:riv* description:\"silent river\"", index);
        Assert.Equal(2 * Items, textsRead);
    }

    [Fact]
    public void A_few_words_over_a_few_items_are_read_without_it()
    {
        var index = new ItemIndex<Product>(fields, () => products);
        Assert.False(index.IsWorth(10, 2));
        Assert.False(index.IsWorth(Items, 1));
        Assert.True(index.IsWorth(Items, 8));
    }

    [Fact]
    public void An_item_that_it_does_not_have_is_read()
    {
        var index = new ItemIndex<Product>(fields, () => products);
        Evaluate(Some(50, new(1)), index);
        var strange = products[0] with { Id = 999, Name = LocalizedText.Of(Sample.En, "Strange") };
        Assert.Null(ListRequest.TryCreate(fields, new(Query: "strange"), out var request));
        Assert.Equal([strange], ListEvaluator.Evaluate([products[1], strange], request, fields, Sample.Audience(), false, index, default));
    }

    private static string Ids(Product[] found) => string.Join(' ', found.Select(static product => product.Id));

    private static string Some(int count, Random random) =>
        string.Join(' ', Enumerable.Range(0, count).Select(i => $"{Words[random.Next(Words.Length)][..2]}{i}"));

    private static string Query(Random random)
    {
        string Word() => Words[random.Next(Words.Length)];
        string Clause() => random.Next(12) switch
        {
            0 => $"\"{Word()} {Word()}\"",
            1 => Word()[..random.Next(1, 3)] + "*",
            2 => $"name:{Word().TrimStart('-')}",
            3 => $"description:(\"{Word()}\" {Word()})",
            4 => random.Next(2) == 0 ? "type:tv*" : "type:SVOD",
            5 => $"metadata.age:{Word().TrimStart('-')}",
            6 => "metadata.\u00C2ge:[3 TO *]",
            7 => random.Next(2) == 0 ? "_exists_:metadata.AGE" : "_exists_:metadata.nosuch",
            8 => $"{Word()}-{Word()[..1]}*",
            9 => $"id:<{random.Next(Items)}",
            _ => Word(),
        };
        string[] joints = [" ", " AND ", " -", " +", " NOT "];
        var query = Clause();
        for (var more = random.Next(4); more > 0; more--) query += joints[random.Next(joints.Length)] + Clause();
        return query;
    }

    private LocalizedText Read(LocalizedText text)
    {
        textsRead++;
        return text;
    }

    private Product[] Evaluate(string query, ItemIndex<Product>? index)
    {
        Assert.Null(ListRequest.TryCreate(fields, new(Query: query), out var request));
        return ListEvaluator.Evaluate(products, request, fields, Sample.Audience(), false, index, default);
    }

    private static Product Make(int id, Random random)
    {
        LocalizedText Text(int most) => LocalizedText.Of(
            [.. new[] { Sample.En, Sample.Fr, LanguageCode.Parse("ja") }.Take(random.Next(4)).Select(language => new LocalizedValue(
                language, string.Join(' ', Enumerable.Range(0, random.Next(most)).Select(_ => Words[random.Next(Words.Length)]))))]);
        var age = LocalizedText.Of([new(Sample.En, "Age"), new(Sample.Fr, "\u00C2ge")]);
        return Sample.Title(id) with
        {
            Name = Text(4),
            Description = Text(20),
            Metadata = random.Next(2) == 0 ? [] : [new Metadata(1, age, Text(3), 1)],
        };
    }
}
