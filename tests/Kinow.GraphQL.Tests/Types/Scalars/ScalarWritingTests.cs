using System.Text;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Tests.Types.Scalars;

public sealed class ScalarWritingTests
{
    public static TheoryData<string, object, string> Written => new()
    {
        { "Int", 5, "5" },
        { "Int", 5L, "5" },
        { "Int", 5.0, "5" },
        { "Int", true, "1" },
        { "Float", 1.5, "1.5" },
        { "Float", 3, "3" },
        { "Float", 1.25m, "1.25" },
        { "String", "é\n", "\"é\\n\"" },
        { "String", 5, "\"5\"" },
        { "String", true, "\"true\"" },
        { "String", 1e21, "\"1e+21\"" },
        { "Boolean", false, "false" },
        { "Boolean", 2, "true" },
        { "ID", "a", "\"a\"" },
        { "ID", 7L, "\"7\"" },
        { "Any", new Dictionary<string, object?> { ["a"] = new object?[] { 1, null, "x", 0.5, true } }, "{\"a\":[1,null,\"x\",0.5,true]}" },
        { "Any", Array.Empty<object?>(), "[]" },
        { "Any", new Dictionary<string, object?>(), "{}" },
    };

    public static TheoryData<string, object> Refused => new()
    {
        { "Int", 1.5 },
        { "Int", 2147483648L },
        { "Int", "x" },
        { "Float", double.NaN },
        { "Float", "x" },
        { "String", new object() },
        { "Boolean", "x" },
        { "ID", 1.5 },
        { "Any", double.PositiveInfinity },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void Results_are_written(string scalar, object value, string json)
    {
        using var buffer = new JsonBuffer();
        Coercion(scalar).Write(buffer, value);
        Assert.Equal(json, Encoding.UTF8.GetString(buffer.Written.Span));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Results_that_do_not_fit_are_field_errors(string scalar, object value)
    {
        using var buffer = new JsonBuffer();
        var error = Assert.Throws<GraphQLException>(() => Coercion(scalar).Write(buffer, value));
        Assert.Equal(ErrorCodes.InternalServerError, error.Code);
    }

    private static ScalarCoercion Coercion(string scalar) => scalar == "Any" ? BuiltInScalars.Any : BuiltInScalars.Find(scalar)!;
}
