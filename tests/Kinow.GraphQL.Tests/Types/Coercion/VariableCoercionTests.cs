using System.Text.Json;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Tests.Types.Coercion;

public sealed class VariableCoercionTests
{
    [Theory]
    [InlineData("Int", "1.0", "1")]
    [InlineData("Int", "-2147483648", "-2147483648")]
    [InlineData("Float", "1", "1d")]
    [InlineData("ID", "7", "'7'")]
    [InlineData("ID", "12345678901234567890", "'12345678901234567890'")]
    [InlineData("ID", "1e2", "'100'")]
    [InlineData("String", "\"a\"", "'a'")]
    [InlineData("Boolean", "true", "true")]
    [InlineData("Color", "\"RED\"", "RED")]
    [InlineData("[Int]", "1", "[1]")]
    [InlineData("[Int]", "[1, null]", "[1, null]")]
    [InlineData("[[Int]]", "[[1], 2]", "[[1], [2]]")]
    [InlineData("[[Int]]", "3", "[[3]]")]
    [InlineData("Box", "{\"s\": \"x\"}", "{s: 'x', n: 3}")]
    [InlineData("Box", "{\"n\": null, \"s\": \"x\", \"box\": {\"s\": \"y\", \"l\": 1}}", "{s: 'x', n: null, box: {s: 'y', n: 3, l: [1]}}")]
    [InlineData("Pick", "{\"b\": \"x\"}", "{b: 'x'}")]
    [InlineData("Any", "{\"a\": [1, 2.5, \"x\", null, true]}", "{a: [1l, 2.5d, 'x', null, true]}")]
    [InlineData("Int", "null", "null")]
    public void Values_are_coerced(string type, string json, string expected) =>
        Assert.Equal(expected, CoercedText.Of(Coerce($"($x: {type})", $"{{\"x\": {json}}}").Values![0]));

    [Theory]
    [InlineData("Int", "2147483648", "2147483648; Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("Int", "1.5", "1.5; Int cannot represent non-integer value: 1.5")]
    [InlineData("Int", "\"1\"", "\"1\"; Int cannot represent non-integer value: \"1\"")]
    [InlineData("Float", "1e400", "Infinity; Float cannot represent non numeric value: Infinity")]
    [InlineData("String", "1", "1; String cannot represent a non string value: 1")]
    [InlineData("Boolean", "1", "1; Boolean cannot represent a non boolean value: 1")]
    [InlineData("ID", "1.5", "1.5; ID cannot represent value: 1.5")]
    [InlineData("Color", "\"GREN\"", "\"GREN\"; Value \"GREN\" does not exist in \"Color\" enum. Did you mean the enum value \"GREEN\" or \"RED\"?")]
    [InlineData("Color", "1", "1; Enum \"Color\" cannot represent non-string value: 1.")]
    [InlineData("[Int!]", "[1, null]", "null at \"x[1]\"; Expected non-nullable type \"Int!\" not to be null.")]
    [InlineData("Box", "[]", "[]; Expected type \"Box\" to be an object.")]
    [InlineData("Box", "{}", "{}; Field \"s\" of required type \"String!\" was not provided.")]
    [InlineData("Box", "{\"s\":\"x\",\"ss\":1}", "{ s: \"x\", ss: 1 }; Field \"ss\" is not defined by type \"Box\". Did you mean \"s\"?")]
    [InlineData("[Box]", "[{\"s\":\"x\",\"box\":{\"s\":\"y\",\"l\":[0,true]}}]", "true at \"x[0].box.l[1]\"; Int cannot represent non-integer value: true")]
    [InlineData("Pick", "{}", "{}; Exactly one key must be specified for OneOf type \"Pick\".")]
    [InlineData("Pick", "{\"a\":1,\"b\":\"x\"}", "{ a: 1, b: \"x\" }; Exactly one key must be specified for OneOf type \"Pick\".")]
    [InlineData("Pick", "{\"a\":null}", "null at \"x.a\"; Field \"a\" must be non-null.")]
    [InlineData("Box", "{\"s\":\"x\",\"name\":\"long\"}", "\"long\" at \"x.name\"; Field \"name\" must have at most 3 characters, but has 4.")]
    [InlineData("Box", "{\"s\":\"\\ud800\"}", "\"\\ud800\" at \"x.s\"; The string is not valid Unicode.")]
    public void Wrong_values_are_refused(string type, string json, string problem)
    {
        var error = Assert.Single(Coerce($"($y: Int, $x: {type})", $"{{\"x\": {json}}}").Errors);
        Assert.Equal($"Variable \"$x\" got invalid value {problem}", error.Message);
        Assert.Equal(15, error.Node!.Start);
    }

    [Theory]
    [InlineData("($x: Int!)", "{}", "Variable \"$x\" of required type \"Int!\" was not provided.")]
    [InlineData("($x: Int!)", "{\"x\": null}", "Variable \"$x\" of non-null type \"Int!\" must not be null.")]
    [InlineData("($x: Int! = 5)", "{\"x\": null}", "Variable \"$x\" of non-null type \"Int!\" must not be null.")]
    [InlineData("($x: Query)", "{\"x\": 1}", "Variable \"$x\" expected value of type \"Query\" which cannot be used as an input type.")]
    [InlineData("($x: Nothing)", "{}", "Variable \"$x\" expected value of type \"Nothing\" which cannot be used as an input type.")]
    public void Variables_without_value_are_refused_where_they_need_one(string definitions, string json, string message) =>
        Assert.Equal(message, Assert.Single(Coerce(definitions, json).Errors).Message);

    [Fact]
    public void Given_null_and_absent_differ()
    {
        var values = Coerce("($a: Int, $b: Int, $c: Int = 5, $d: Int = 5, $e: Int = null)", "{\"b\": null, \"d\": null, \"unknown\": 1}").Values!;
        Assert.Equal([false, true, true, true, true], Enumerable.Range(0, 5).Select(values.IsGiven));
        Assert.Equal([null, null, 5, null, null], Enumerable.Range(0, 5).Select(i => values[i]));
        Assert.False(values.TryGet("a", out _));
        Assert.True(values.TryGet("c", out var c));
        Assert.Equal(5, c);
        Assert.Equal(-1, values.IndexOf("unknown"));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    public void A_request_without_variables_is_fine(string json) => Assert.False(Coerce("($a: Int)", json).Values!.IsGiven(0));

    [Theory]
    [InlineData("($a: Int)", """{"\ud800": 1}""")]
    [InlineData("($a: Int)", """{"a": {"\ud800": 1}}""")]
    public void A_name_that_is_not_Unicode_is_refused(string definitions, string json) =>
        Assert.Equal("The variables have a name that is not valid Unicode.", Assert.Single(Coerce(definitions, json).Errors).Message);

    [Fact]
    public void All_errors_are_listed_up_to_a_limit()
    {
        var errors = Coerce("($a: [Int], $b: Int!)", $"{{\"a\": [{string.Join(',', Enumerable.Repeat("\"x\"", 1000))}]}}").Errors;
        Assert.Equal(51, errors.Length);
        Assert.Equal("Too many errors processing variables, error limit reached. Execution aborted.", errors[^1].Message);
        Assert.Equal(2, Coerce("($a: Int!, $b: Int!)", "{}").Errors.Length);
    }

    [Fact]
    public void Warm_coercion_allocates_the_values_alone()
    {
        var coercion = new VariableCoercion(CoercionSchema.Schema, Operation("($a: Int, $b: Boolean, $c: Int)"));
        using var json = JsonDocument.Parse("{\"a\": 1, \"b\": true, \"c\": 20}");
        coercion.TryCoerce(json.RootElement, out _, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        coercion.TryCoerce(json.RootElement, out _, out _);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 96);
    }

    private static (VariableValues? Values, InputError[] Errors) Coerce(string definitions, string json)
    {
        using var document = JsonDocument.Parse(json);
        new VariableCoercion(CoercionSchema.Schema, Operation(definitions)).TryCoerce(document.RootElement, out var values, out var errors);
        return (values, [.. errors]);
    }

    private static OperationDefinitionNode Operation(string definitions) =>
        (OperationDefinitionNode)Parser.Parse($"query{definitions} {{ f }}").Definitions[0];
}
