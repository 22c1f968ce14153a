namespace Kinow.GraphQL.Tests.Validation.Rules;

public sealed class OverlappingFieldsCanBeMergedTests() : RuleTest("OverlappingFieldsCanBeMerged")
{
    private const string Advice = "Use different aliases on the fields to fetch both if this was intentional.";

    [Theory]
    [InlineData("{ now now film(id: 1) { id } film(id: 1) { name } }")]
    [InlineData("{ a: film(id: 1) { id } b: film(id: 2) { id } }")]
    [InlineData("{ films(filter: {genre: DRAMA, text: \"a\"}) { id } films(filter: {text: \"a\", genre: DRAMA}) { name } }")]
    [InlineData("{ shown { ... on Film { x: rating } ... on Series { x: rating } } }")]
    [InlineData("{ shown { ... on Film { name(language: \"a\") } ... on Series { name(language: \"b\") } } }")]
    [InlineData("{ ...F ...G } fragment F on Query { now ...G } fragment G on Query { now self { ...F } }")]
    public void Fields_that_agree_are_accepted(string document) => Accepts(document);

    [Fact]
    public void Different_fields_are_refused() => Reports(
        "{ film(id: 1) { x: name x: rating } }",
        $"1:17 1:25 Fields \"x\" conflict because \"name\" and \"rating\" are different fields. {Advice}");

    [Theory]
    [InlineData("{ film(id: 1) { id } film(id: 2) { id } }", "1:3 1:22")]
    [InlineData("{ film(id: 1) { id } film(id: \"1\") { id } }", "1:3 1:22")]
    [InlineData("query ($i: ID!) { film(id: $i) { id } film(id: 2) { id } }", "1:19 1:39")]
    public void Different_arguments_are_refused(string document, string places) =>
        Reports(document, $"{places} Fields \"film\" conflict because they have differing arguments. {Advice}");

    [Fact]
    public void Arguments_on_one_side_are_refused() => Reports(
        "{ film(id: 1) { name(language: \"a\") ...F } } fragment F on Title { name }",
        $"1:17 1:68 Fields \"name\" conflict because they have differing arguments. {Advice}");

    [Fact]
    public void Different_shapes_are_refused_even_where_types_never_meet() => Reports(
        "{ shown { ... on Film { minutes genre } ... on Series { minutes genre } } }",
        $"1:25 1:57 Fields \"minutes\" conflict because they return conflicting types \"Int!\" and \"String\". {Advice}",
        $"1:33 1:65 Fields \"genre\" conflict because they return conflicting types \"Genre\" and \"[Genre!]\". {Advice}");

    [Fact]
    public void Conflicts_below_are_told_with_their_fields() => Reports(
        "{ film(id: 1) { sequel { x: name y: id } } film(id: 1) { sequel { x: rating y: name } } }",
        "1:3 1:17 1:26 1:34 1:44 1:58 1:67 1:77 Fields \"film\" conflict because subfields \"sequel\" conflict because subfields \"x\" "
            + "conflict because \"name\" and \"rating\" are different fields and subfields \"y\" conflict because \"id\" and \"name\" "
            + $"are different fields. {Advice}");

    [Fact]
    public void Conflicts_are_found_between_fragments() => Reports(
        "{ film(id: 1) { ...A ...B } }\nfragment A on Film { ...C }\nfragment B on Film { x: rating }\nfragment C on Film { x: name }",
        $"4:22 3:22 Fields \"x\" conflict because \"name\" and \"rating\" are different fields. {Advice}");

    [Fact]
    public void Conflicts_are_found_below_types_that_never_meet() => Reports(
        "{ shown { ... on Film { x: sequel { y: name } } ... on Series { x: episodes { y: id } } } }",
        $"1:25 1:65 Fields \"x\" conflict because they return conflicting types \"Film\" and \"[Episode]\". {Advice}");
}
