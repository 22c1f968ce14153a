using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Core.Tests.Search;

public sealed class QueryRefusalTests
{
    [Theory]
    [InlineData("nosuch:1", 0, "no field nosuch")]
    [InlineData("a AND nosuch:1", 6, "no field nosuch")]
    [InlineData("Name:a", 0, "no field Name")]
    [InlineData("na*:a", 0, "no field na")]
    [InlineData("metadata.:a", 0, "no field metadata.")]
    [InlineData("_exists_:nosuch", 9, "no field nosuch")]
    [InlineData("*abc", 0, "cannot start with a wildcard")]
    [InlineData("?abc", 0, "not supported")]
    [InlineData("a*c", 1, "at the end of a word only")]
    [InlineData("a?c", 1, "at the end of a word only")]
    [InlineData("/ab+c/", 0, "Regular expressions")]
    [InlineData("name:/a/", 5, "Regular expressions")]
    [InlineData("river~", 5, "not supported")]
    [InlineData("\"silent river\"~2", 14, "not supported")]
    [InlineData("river^2", 5, "not supported")]
    [InlineData("(a b)^2", 5, "not supported")]
    [InlineData("\"open", 0, "not closed")]
    [InlineData("\u201Copen", 0, "not closed")]
    [InlineData("a \u00ABopen", 2, "not closed")]
    [InlineData("name:\u201Eopen", 5, "not closed")]
    [InlineData("a \"b\u201D \"c\"", 8, "not closed")]
    [InlineData("name:NOT a", 5, "stand before the field")]
    [InlineData("name:!a", 5, "stand before the field")]
    [InlineData("a AND name: -a", 12, "stand before the field")]
    [InlineData("name:+a", 5, "stand before the field")]
    [InlineData("type:-TVOD", 5, "stand before the field")]
    [InlineData("NOT NOT", 7, "missing")]
    [InlineData("- + AND a", 4, "missing")]
    [InlineData("(a", 0, "not closed")]
    [InlineData("a)", 1, "closes nothing")]
    [InlineData("()", 1, "missing")]
    [InlineData("a AND", 5, "missing")]
    [InlineData("AND a", 0, "missing")]
    [InlineData("a OR", 2, "after it")]
    [InlineData("a OR OR b", 5, "missing")]
    [InlineData("+", 1, "missing")]
    [InlineData("a && || b", 5, "missing")]
    [InlineData("name:", 5, "no value")]
    [InlineData("(name: )", 7, "no value")]
    [InlineData("name:type:x", 5, "inside the value")]
    [InlineData("[1 TO 2]", 0, "needs a field")]
    [InlineData(">5", 0, "needs a field")]
    [InlineData("name:[a TO b]", 5, "no order")]
    [InlineData("canBuy:>0", 7, "no order")]
    [InlineData("duration:[1 2]", 12, "[from TO to]")]
    [InlineData("duration:[1 TO 2", 9, "not closed")]
    [InlineData("duration:[1 TO ]", 15, "missing")]
    [InlineData("duration:long", 9, "whole number")]
    [InlineData("duration:1*", 9, "holds no words")]
    [InlineData("duration:99999999999999999999", 9, "whole number")]
    [InlineData("duration:12\0", 9, "whole number")]
    [InlineData("duration:[1 TO 12\0]", 15, "whole number")]
    [InlineData("🎬 nosuch:1", 2, "no field nosuch")]
    [InlineData("\"🎬🎬", 0, "not closed")]
    [InlineData("🎬🎬 AND", 6, "missing")]
    [InlineData("dateFrom:\"2026-03-01T20:30:60Z\"", 9, "needs a date")]
    [InlineData("dateFrom:\"2026-03-01T20:30:00+24:00\"", 9, "needs a date")]
    [InlineData("dateFrom:\"2026-03-01T20:30:00Z\0\"", 9, "needs a date")]
    [InlineData("dateFrom:yesterday", 9, "needs a date")]
    [InlineData("dateFrom:2026-13", 9, "needs a date")]
    [InlineData("dateFrom:>=2026-02-30", 11, "needs a date")]
    [InlineData("canBuy:yes", 7, "true or false")]
    [InlineData("a\\", 1, "backslash")]
    [InlineData("a ^", 2, "meaning of its own")]
    [InlineData("a : b", 2, "meaning of its own")]
    [InlineData("]", 0, "meaning of its own")]
    public void Refuses_with_a_position(string query, int position, string message)
    {
        var error = QueryParser.TryParse(query, ItemKinds.Product.Fields, out var node);
        Assert.NotNull(error);
        Assert.Null(node);
        Assert.Equal("query", error.Argument);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(position, error.Position);
    }

    [Fact]
    public void Refuses_long_queries()
    {
        Assert.Null(QueryParser.TryParse(new string('a', QueryParser.MaxLength), ItemKinds.Product.Fields, out _));
        Assert.NotNull(QueryParser.TryParse(new string('a', QueryParser.MaxLength + 1), ItemKinds.Product.Fields, out _));
    }

    [Fact]
    public void Refuses_many_clauses()
    {
        Assert.Null(QueryParser.TryParse(Repeat("a ", QueryParser.MaxClauses), ItemKinds.Product.Fields, out _));
        Assert.Contains("more than 50", Refusal(Repeat("a ", QueryParser.MaxClauses + 1)), StringComparison.Ordinal);
        Assert.Null(QueryParser.TryParse(Repeat("id:1 ", QueryParser.MaxClauses), ItemKinds.Product.Fields, out _));
    }

    [Fact]
    public void Refuses_deep_brackets()
    {
        Assert.Null(QueryParser.TryParse(Repeat("(", 20) + "a" + Repeat(")", 20), ItemKinds.Product.Fields, out _));
        Assert.Contains("deeper", Refusal(Repeat("(", 21) + "a" + Repeat(")", 21)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_field_is_answered_with_the_known_ones() =>
        Assert.Contains("dateFrom", QueryParser.TryParse("x:1", ItemKinds.Product.Fields, out _)!.Message, StringComparison.Ordinal);

    private static string Refusal(string query) => QueryParser.TryParse(query, ItemKinds.Product.Fields, out _)!.Message;

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
