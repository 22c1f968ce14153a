using Kinow.GraphQL.Language;
using Kinow.GraphQL.Validation;

namespace Kinow.GraphQL.Tests.Validation;

/// <summary>Documents within the token limit that are made to be expensive to validate.</summary>
public sealed class AdversarialDocumentTests
{
    private const int Tokens = 2000;
    private const long MostBytes = 8 * 1024 * 1024;

    public static TheoryData<string, string> Attacks => new()
    {
        { "one field many times", "{" + Repeat(1990, _ => "now ") + "}" },
        { "one field with selections many times", "{" + Repeat(490, _ => "self{now}") + "}" },
        { "one alias for different fields", "{" + Repeat(330, i => i % 2 == 0 ? "a:now " : "a:self ") + "}" },
        { "one field with many different arguments", "{" + Repeat(220, i => $"film(id:{i}){{id}}") + "}" },
        { "one field with many equal arguments", "{" + Repeat(4, _ => $"now({Repeat(160, i => $"a{i}:1 ")})") + "}" },
        { "one field with different selections many times", "{film(id:1){id}" + Repeat(300, i => $"self{{a{i}:now}}") + "film(id:2){id}}" },
        { "one late conflict below one field", "{" + Repeat(299, i => $"self{{a{i}:now}}") + "self{a0:node{id}}}" },
        { "conflicts below one field many times", "{" + Repeat(300, i => $"self{{a:{(i % 2 == 0 ? "now" : "self")}}}") + "}" },
        {
            "conflicts between fragments",
            "{" + Repeat(100, i => $"...F{i}") + "}" + Repeat(100, i => $"fragment F{i} on Query{{self{{a:f{i}}}}}")
        },
        { "deep twins", Twins(150) },
        {
            "deep twins of different types",
            "{shown{" + Repeat(2, i => "...on " + (i == 0 ? "Film" : "Series") + Nest(100, "sequel")) + "}}"
        },
        {
            "fragments that all spread each other",
            Repeat(30, i => $"fragment F{i} on Query{{{Repeat(29, j => $"...F{j}")}now}}") + "{...F0}"
        },
        {
            "fragments below fields that spread each other",
            Repeat(25, i => $"fragment F{i} on Query{{self{{{Repeat(26, j => $"...F{j}")}}}}}") + "{...F0}"
        },
        { "doubling fragments", "{...F0}" + Repeat(120, i => $"fragment F{i} on Query{{self{{...F{i + 1}}}self{{...F{i + 1}}}}}") },
        {
            "many operations that use a chain",
            Repeat(80, i => $"query Q{i}{{...F0 ...F1}}") + Repeat(100, i => $"fragment F{i} on Query{{...F{i + 1}}}")
        },
        { "many uses of undefined variables", "{films(filter:{genres:[" + Repeat(980, i => $"$v{i} ") + "]}){id}}" },
        {
            "many operations with many variables",
            Repeat(60, i => $"query Q{i}{{...F}}") + "fragment F on Query{films(filter:{genres:[" + Repeat(600, i => $"$v{i} ")
                + "]}){id}}"
        },
        { "long unknown names", "{" + Repeat(1990, i => "minutesminutesminutes" + i + " ") + "}" },
        {
            "a long cycle with many ends",
            Repeat(150, i => $"fragment F{i} on Query{{...F{i + 1}}}") + "fragment F150 on Query{" + Repeat(200, i => $"...F{i % 150}")
                + "}{...F0}"
        },
        { "deep literals", "{films(filter:" + Repeat(180, _ => "{not:") + "{minutes:1}" + Repeat(180, _ => "}") + "){id}}" },
        { "repeated directives", "{now" + Repeat(660, _ => "@skip ") + "}" },
        { "inline fragments in fragments", "{" + Repeat(150, _ => "...{now now now ") + Repeat(150, _ => "}") + "}" },
        {
            "unrelated types in fragments",
            "{node{" + Repeat(320, i => "...on " + (i % 3 == 0 ? "Film" : i % 3 == 1 ? "Series" : "Person") + "{id}") + "}}"
        },
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public void An_expensive_document_takes_bounded_work(string attack, string document)
    {
        var validator = new DocumentValidator(CinemaSchema.Schema);
        var parsed = Parser.Parse(document, ParserOptions.Default with { MaxTokens = Tokens });
        validator.Validate(parsed);

        // Comparisons, messages and collections all allocate, so the bytes grow with the work and do not depend on the machine's load.
        var before = GC.GetAllocatedBytesForCurrentThread();
        validator.Validate(parsed);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(allocated < MostBytes, $"{attack}: {allocated:N0} bytes");
    }

    [Theory]
    [InlineData("now ")]
    [InlineData("self{now}")]
    [InlineData("...{self{now}}")]
    public void Equal_fields_merge_however_many_they_are(string field) =>
        Assert.Empty(new DocumentValidator(CinemaSchema.Schema).Validate(Parser.Parse("{" + Repeat(5000, _ => field) + "}")));

    [Fact]
    public void A_comparison_of_too_many_different_fields_is_given_up()
    {
        string[] names = ["name(language:\"a\")", "name(language:\"b\")"];
        var document = $"{{shown{{...on Film{{{Repeat(200, _ => names[0])}}}...on Series{{{Repeat(200, _ => names[1])}}}}}}}";

        var errors = new DocumentValidator(CinemaSchema.Schema).Validate(Parser.Parse(document));

        Assert.Equal(("OverlappingFieldsCanBeMerged", "Validation aborted."), (errors[^1].Rule, errors[^1].Message));
    }

    [Fact]
    public void Very_long_chains_of_fragments_end_no_process()
    {
        const int Length = 20_000;
        var chain = Repeat(Length, i => $"fragment F{i} on Query{{now ...F{i + 1}}}") + $"fragment F{Length} on Query{{now}}{{now ...F0}}";

        var errors = new DocumentValidator(CinemaSchema.Schema).Validate(Parser.Parse(chain));

        Assert.All(errors, e => Assert.Equal("Validation aborted.", e.Message));
    }

    private static string Repeat(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));

    private static string Nest(int depth, string field) => Repeat(depth, _ => $"{{{field}") + "{id}" + Repeat(depth, _ => "}");

    private static string Twins(int depth) => Repeat(depth, _ => "{self{now}self") + "{now}" + Repeat(depth, _ => "}");
}
