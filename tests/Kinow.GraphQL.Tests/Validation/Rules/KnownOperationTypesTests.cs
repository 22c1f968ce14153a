namespace Kinow.GraphQL.Tests.Validation.Rules;

public sealed class KnownOperationTypesTests() : RuleTest("KnownOperationTypes")
{
    [Fact]
    public void Offered_kinds_are_accepted() => Accepts("mutation { rate(film: 1, stars: 2) { id } } subscription S { premiere { id } }");

    [Theory]
    [InlineData("mutation { a }", "1:1 The mutation operation is not supported by the schema.")]
    [InlineData("subscription S { a }", "1:1 The subscription operation is not supported by the schema.")]
    public void Kinds_without_root_type_are_refused(string document, string expected) =>
        Assert.Equal([expected], Errors(document, CinemaSchema.QueriesOnly));
}
