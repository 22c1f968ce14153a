using Kinow.GraphQL.Language;
using Kinow.GraphQL.Sdl;

namespace Kinow.GraphQL.Tests.Sdl.Rules;

public sealed class SchemaErrorTests
{
    [Fact]
    public void Errors_point_into_their_documents()
    {
        var first = Parser.Parse("type Query { a: Int }\nscalar A");
        var second = Parser.Parse("# again\n\"x\" scalar A");
        var error = Assert.Single(SchemaErrors.Of(first, second));
        Assert.Equal([first, second], error.Places.Select(p => p.Document));
        Assert.Equal([new SourceLocation(2, 8), new SourceLocation(2, 12)], error.Locations);
        Assert.Equal("There can be only one type named \"A\". (2:8, 2:12)", error.ToString());
    }

    [Theory]
    [InlineData("type Query { a: Int @deprecated(because: \"x\") }", "1:33")]
    [InlineData("type Query { a(x: [Nope!]!): Int }", "1:20")]
    [InlineData("type Query { a: Int } interface I { a: Int } \"d\" type T implements I { b: Int } extend type T { c: Int }", "1:37 1:46 1:81")]
    [InlineData("type Query { a(x: I = { a: 1, a: 2 }): Int } input I { a: Int }", "1:25 1:31")]
    [InlineData("type Query { a: Int } input A { b: B! } input B { a: A! }", "1:33 1:51")]
    [InlineData("type Query { a(x: I = { a: 0 }): Int } input I { a: Int @range(min: 1) } directive @range(min: Float) on INPUT_FIELD_DEFINITION", "1:28")]
    public void Errors_have_the_locations_of_their_nodes(string sdl, string locations) => Assert.Equal(
        locations,
        string.Join(' ', Assert.Single(SchemaErrors.Of(Parser.Parse(sdl))).Locations.Select(l => $"{l.Line}:{l.Column}")));

    [Fact]
    public void Building_lists_all_errors()
    {
        var exception = Assert.Throws<SchemaException>(() => SchemaBuilder.Build([Parser.Parse("type Query { a: A, b: B }")]));
        Assert.Equal(2, exception.Errors.Length);
        Assert.Equal("Unknown type \"A\". (1:17)\n\nUnknown type \"B\". (1:23)", exception.Message);
    }

    [Fact]
    public void Checks_can_be_left_out() =>
        Assert.Empty(SchemaBuilder.Build([Parser.Parse("type Query")], new SchemaOptions { AssumeValid = true }).QueryType.Fields);
}
