namespace Kinow.GraphQL.Tests.Validation.Rules;

public sealed class KnownTypeNamesTests() : RuleTest("KnownTypeNames")
{
    [Fact]
    public void Types_of_the_schema_are_known() =>
        Accepts("query Q($a: [Int!], $f: Filter) { node { ...F ... on Series { id } } } fragment F on Film { id }");

    [Fact]
    public void Unknown_types_are_refused() => Reports(
        "query Q($a: [Flim!], $b: Zzzzzzz) {\n  node { ... on Siries { id } }\n}\nfragment F on Persons { id }",
        "1:14 Unknown type \"Flim\". Did you mean \"Film\"?",
        "1:26 Unknown type \"Zzzzzzz\".",
        "2:17 Unknown type \"Siries\". Did you mean \"Series\" or \"String\"?",
        "4:15 Unknown type \"Persons\". Did you mean \"Person\"?");

    [Fact]
    public void Types_that_the_document_defines_are_known() => Accepts("{ now } type T { a: U b: Int } scalar U");
}
