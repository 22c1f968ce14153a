namespace Kinow.GraphQL.Tests.Validation.Rules;

public sealed class ValuesOfCorrectTypeTests() : RuleTest("ValuesOfCorrectType")
{
    [Theory]
    [InlineData("{ film(id: 1) { cast(first: 3, after: \"a\") { id } } x: film(id: \"1\") { id } }")]
    [InlineData("{ films(filter: {genre: DRAMA, genres: [DRAMA, COMEDY], window: {from: 3}, minutes: 5}) { id } }")]
    [InlineData("{ films(filter: {genres: DRAMA, not: null}) { id } }")]
    [InlineData("{ title(at: {any: [\"thing\", $x]}, matrix: [[1, 2], 3, null]) { id } }")]
    [InlineData("{ byKey(key: {slug: \"s\"}) { id } byKeys(keys: {id: 3}) { id } }")]
    [InlineData("query ($f: Filter = {window: {from: 1}}) { films(filter: $f) { id } }")]
    [InlineData("{ missing(a: {b: [c]}) film(id: 1, missing: {b: [c]}) { id } }")]
    public void Literals_that_fit_are_accepted(string document) => Accepts(document);

    [Theory]
    [InlineData("{ films(limit: \"3\") { id } }", "1:16 Int cannot represent non-integer value: \"3\"")]
    [InlineData("{ films(limit: 3.0) { id } }", "1:16 Int cannot represent non-integer value: 3.0")]
    [InlineData("{ films(limit: 9876543210) { id } }", "1:16 Int cannot represent non 32-bit signed integer value: 9876543210")]
    [InlineData("{ films(limit: null) { id } }", "1:16 Expected value of type \"Int!\", found null.")]
    [InlineData("{ film(id: 1.5) { id } }", "1:12 ID cannot represent a non-string and non-integer value: 1.5")]
    [InlineData(
        "{ found(exact: 1, text: yes) { __typename } }",
        "1:16 Boolean cannot represent a non boolean value: 1|1:25 String cannot represent a non string value: yes")]
    [InlineData("{ title(matrix: [[1], [null, 2]]) { id } }", "1:24 Expected value of type \"Int!\", found null.")]
    [InlineData("{ films(limit: [3]) { id } }", "1:16 Int cannot represent non-integer value: [3]")]
    [InlineData("{ films(filter: 3) { id } }", "1:17 Expected value of type \"Filter\", found 3.")]
    public void Scalars_that_do_not_fit_are_refused(string document, string expected) => Reports(document, expected.Split('|'));

    [Theory]
    [InlineData(
        "{ films(filter: {genre: \"DRAMA\"}) { id } }",
        "1:25 Enum \"Genre\" cannot represent non-enum value: \"DRAMA\". Did you mean the enum value \"DRAMA\"?")]
    [InlineData(
        "{ films(filter: {genre: DRAM}) { id } }",
        "1:25 Value \"DRAM\" does not exist in \"Genre\" enum. Did you mean the enum value \"DRAMA\"?")]
    [InlineData("{ films(filter: {genre: 3}) { id } }", "1:25 Enum \"Genre\" cannot represent non-enum value: 3.")]
    public void Enums_that_do_not_fit_are_refused(string document, string expected) => Reports(document, expected);

    [Theory]
    [InlineData(
        "{ films(filter: {window: {days: 3}}) { id } }",
        "1:26 Field \"Window.from\" of required type \"Moment!\" was not provided.")]
    [InlineData(
        "{ films(filter: {genr: DRAMA}) { id } }",
        "1:18 Field \"genr\" is not defined by type \"Filter\". Did you mean \"genre\" or \"genres\"?")]
    [InlineData("query ($f: Filter = {minutes: null}) { films(filter: $f) { id } }", "1:31 Expected value of type \"Int!\", found null.")]
    public void Incomplete_and_unknown_input_fields_are_refused(string document, string expected) => Reports(document, expected);

    [Theory]
    [InlineData("{ byKey(key: {}) { id } }", "1:14 OneOf Input Object \"Key\" must specify exactly one key.")]
    [InlineData("{ byKey(key: {id: 1, slug: \"s\"}) { id } }", "1:14 OneOf Input Object \"Key\" must specify exactly one key.")]
    [InlineData("{ byKeys(keys: [{id: null}]) { id } }", "1:17 Field \"Key.id\" must be non-null.")]
    public void One_of_objects_take_one_field(string document, string expected) => Reports(document, expected);
}
