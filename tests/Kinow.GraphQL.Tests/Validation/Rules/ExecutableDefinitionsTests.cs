namespace Kinow.GraphQL.Tests.Validation.Rules;

public sealed class ExecutableDefinitionsTests() : RuleTest("ExecutableDefinitions")
{
    [Fact]
    public void Operations_and_fragments_are_executable() =>
        Accepts("query A { film(id: 1) { ...F } } mutation B { rate(film: 1, stars: 2) { id } } fragment F on Film { id }");

    [Fact]
    public void Definitions_of_types_are_not() => Reports(
        "{ now }\ntype T { a: Int }\nextend type Film { b: Int }\ndirective @d on FIELD",
        "2:1 The \"T\" definition is not executable.",
        "3:1 The \"Film\" definition is not executable.",
        "4:1 The \"d\" definition is not executable.");

    [Fact]
    public void A_schema_is_not() => Reports(
        "{ now }\nschema { query: Query }\nextend schema @d",
        "2:1 The schema definition is not executable.",
        "3:1 The schema definition is not executable.");
}
