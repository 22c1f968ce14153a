using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using Kinow.GraphQL.AspNetCore.Answers;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.AspNetCore.Tests.Answers;

public sealed class CanonicalVariablesTests
{
    private const string Query = "query($id: ID, $list: [Int], $filter: Filter, $text: String) { a }";

    [Theory]
    [InlineData("""{"id":"1","list":[1,2],"text":null}""", """{"id":"1","list":[1,2],"text":null}""")]
    [InlineData("""{ "text" : null, "list" : [ 1, 2 ], "id" : "1" }""", """{"id":"1","list":[1,2],"text":null}""")]
    [InlineData("""{"junk":{"a":1},"id":"1"}""", """{"id":"1"}""")]
    [InlineData("""{"junk":1}""", "{}")]
    [InlineData("""{"filter":{"b":[{"d":1,"c":2}],"a":1.50}}""", """{"filter":{"a":1.50,"b":[{"c":2,"d":1}]}}""")]
    [InlineData("""{"id":"\u0041"}""", """{"id":"A"}""")]
    [InlineData("{}", "{}")]
    [InlineData("""{ "id":"é <b> & 'c' 🎬"}""", """{"id":"é <b> & 'c' 🎬"}""")]
    [InlineData("""{"id":"\u00e9\u003cb> \u0026 'c' \ud83c\udfac"}""", """{"id":"é<b> & 'c' 🎬"}""")]
    [InlineData("""{"id":"\/\u000A\u001F\"\\"}""", """{"id":"/\n\u001f\"\\"}""")]
    public void Texts_that_say_the_same_have_one_form(string text, string canonical) => Assert.Equal(canonical, Of(text));

    [Theory]
    [InlineData("""{"id":"1","id":"2"}""")]
    [InlineData("""{"junk":1, "junk":2, "id":"2"}""")]
    [InlineData("""{"filter":{"a":1,"a":2}}""")]
    public void A_name_that_stands_twice_is_left_as_it_is(string text) => Assert.Equal(text, Of(text));

    [Property]
    public bool What_differs_stays_apart(string id, int number, string other, int another)
    {
        var (first, second) = (Write(id, number), Write(other, another));
        return Of(first) == Of(second) == (Normal(id) == Normal(other) && number == another);
    }

    [Property]
    public bool The_form_has_itself_as_its_form(string id, int number) => Of(Of(Write(id, number))) == Of(Write(id, number));

    private static string Write(string id, int number) => JsonSerializer.Serialize(new { list = new[] { number }, id });

    private static string? Normal(string? text) => text is null ? null : JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(text));

    private static string Of(string text)
    {
        var document = Parser.Parse(Encoding.UTF8.GetBytes(Query));
        var operation = document.Definitions.OfType<OperationDefinitionNode>().Single();
        using var json = JsonDocument.Parse(text);
        return Encoding.UTF8.GetString(
            CanonicalVariables.Of(Encoding.UTF8.GetBytes(text), json.RootElement, operation.VariableDefinitions).Span);
    }
}
