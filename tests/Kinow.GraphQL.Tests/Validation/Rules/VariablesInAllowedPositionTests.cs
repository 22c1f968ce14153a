namespace Kinow.GraphQL.Tests.Validation.Rules;

public sealed class VariablesInAllowedPositionTests() : RuleTest("VariablesInAllowedPosition")
{
    [Theory]
    [InlineData("query ($a: ID!) { film(id: $a) { id } }")]
    [InlineData("query ($a: Int!) { films(limit: $a) { cast(first: $a) { id } } }")]
    [InlineData("query ($a: Int) { films(limit: $a) { id } }")]
    [InlineData("query ($a: ID = 3) { film(id: $a) { id } }")]
    [InlineData("query ($a: [Genre!]!, $b: Genre!) { films(filter: {genres: $a, genre: $b}) { id } x: films(filter: {genres: [$b]}) { id } }")]
    [InlineData("query ($a: Int) { films(filter: {minutes: $a}) { id } }")]
    [InlineData("query ($a: [[Int!]!]) { title(matrix: $a) { id } }")]
    [InlineData("query ($a: ID!) { byKey(key: {id: $a}) { id } }")]
    [InlineData("query ($a: Key!) { byKeys(keys: [{slug: \"s\"}, $a]) { id } }")]
    [InlineData("query ($a: Missing) { film(id: $a) { id } }")]
    public void Variables_that_fit_are_accepted(string document) => Accepts(document);

    [Theory]
    [InlineData(
        "query ($a: ID) { film(id: $a) { id } }",
        "1:8 1:27 Variable \"$a\" of type \"ID\" used in position expecting type \"ID!\".")]
    [InlineData(
        "query ($a: ID = null) { film(id: $a) { id } }",
        "1:8 1:34 Variable \"$a\" of type \"ID\" used in position expecting type \"ID!\".")]
    [InlineData(
        "query ($a: Int!) { found(exact: $a) { __typename } }",
        "1:8 1:33 Variable \"$a\" of type \"Int!\" used in position expecting type \"Boolean!\".")]
    [InlineData(
        "query ($a: [Genre]) { films(filter: {genres: $a}) { id } }",
        "1:8 1:46 Variable \"$a\" of type \"[Genre]\" used in position expecting type \"[Genre!]\".")]
    [InlineData(
        "query ($a: Genre) { films(filter: {genres: [$a]}) { id } }",
        "1:8 1:45 Variable \"$a\" of type \"Genre\" used in position expecting type \"Genre!\".")]
    [InlineData(
        "query ($a: [Int]) { films(filter: {not: {minutes: $a}}) { id } }",
        "1:8 1:51 Variable \"$a\" of type \"[Int]\" used in position expecting type \"Int!\".")]
    [InlineData(
        "query ($a: Film) { film(id: $a) { id } }",
        "1:8 1:29 Variable \"$a\" of type \"Film\" used in position expecting type \"ID!\".")]
    [InlineData(
        "query ($a: Boolean) { ...F @include(if: $a) } fragment F on Query { now }",
        "1:8 1:41 Variable \"$a\" of type \"Boolean\" used in position expecting type \"Boolean!\".")]
    public void Variables_that_do_not_fit_are_refused(string document, string expected) => Reports(document, expected);

    [Theory]
    [InlineData("query ($a: ID) { byKey(key: {id: $a}) { id } }", "1:8 1:34")]
    [InlineData("query ($a: ID) { byKeys(keys: {id: $a}) { id } }", "1:8 1:36")]
    [InlineData("query ($a: ID = 3) { byKeys(keys: [{id: $a}]) { id } }", "1:8 1:41")]
    public void Fields_of_one_of_objects_take_no_nullable_variables(string document, string places) => Reports(
        document,
        $"{places} Variable \"$a\" is of type \"ID\" but must be non-nullable to be used for OneOf Input Object \"Key\".");
}
