using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Core.Tests.Search;

/// <summary>What queries mean, written as the canonical form of their trees: + must, space may, - must not.</summary>
public sealed class QueryParserTests
{
    [Theory]
    [InlineData("river", "\"river\"")]
    [InlineData("  river  ", "\"river\"")]
    [InlineData("riv*", "\"riv\"*")]
    [InlineData("\"silent river\"", "=\"silent river\"")]
    [InlineData("silent river", "( \"silent\" \"river\")")]
    [InlineData("silent OR river", "( \"silent\" \"river\")")]
    [InlineData("silent || river", "( \"silent\" \"river\")")]
    [InlineData("silent AND river", "(+\"silent\"+\"river\")")]
    [InlineData("silent&&river", "(+\"silent\"+\"river\")")]
    [InlineData("a OR b AND c", "( \"a\" (+\"b\"+\"c\"))")]
    [InlineData("(a OR b) AND c", "(+( \"a\" \"b\")+\"c\")")]
    [InlineData("+a b -c", "(+\"a\" \"b\"-\"c\")")]
    [InlineData("a NOT b", "( \"a\"-\"b\")")]
    [InlineData("a AND NOT b", "(+\"a\"-\"b\")")]
    [InlineData("a !b", "( \"a\"-\"b\")")]
    [InlineData("NOT a", "(-\"a\")")]
    [InlineData("a a", "\"a\"")]
    [InlineData("river River R\u00EDver b", "( \"river\" \"b\")")]
    [InlineData("a AND a AND b", "(+\"a\"+\"b\")")]
    [InlineData("a (a) (a OR a)", "\"a\"")]
    [InlineData("(a b) (A B)", "( \"a\" \"b\")")]
    [InlineData("NOT a NOT a", "(-\"a\")")]
    [InlineData("+a a", "(+\"a\" \"a\")")]
    [InlineData("a a* \"a\"", "( \"a\" \"a\"* =\"a\")")]
    [InlineData("name:a a name:A", "( name:\"a\" \"a\")")]
    [InlineData("id:5 id:[5 TO 5]", "id:[5 TO 5]")]
    [InlineData("NOT NOT a", "\"a\"")]
    [InlineData("NOT NOT NOT a", "(-\"a\")")]
    [InlineData("a NOT NOT b", "( \"a\" \"b\")")]
    [InlineData("a AND NOT NOT b", "(+\"a\"+\"b\")")]
    [InlineData("NOT +a", "(-\"a\")")]
    [InlineData("-+a", "(-\"a\")")]
    [InlineData("!+a b", "( \"b\"-\"a\")")]
    [InlineData("+-a b", "( \"b\"-\"a\")")]
    [InlineData("+NOT a b", "( \"b\"-\"a\")")]
    [InlineData("--a", "\"a\"")]
    [InlineData("- - a", "\"a\"")]
    [InlineData("!!a b", "( \"a\" \"b\")")]
    [InlineData("-!NOT a", "(-\"a\")")]
    [InlineData("+--a b", "(+\"a\" \"b\")")]
    [InlineData("-+-a b", "( \"a\" \"b\")")]
    [InlineData("++a b", "(+\"a\" \"b\")")]
    [InlineData("NOT +(a b)", "(-( \"a\" \"b\"))")]
    [InlineData("NOT (NOT a)", "(-(-\"a\"))")]
    [InlineData("NOT +name:a", "(-name:\"a\")")]
    [InlineData("name:(NOT +a)", "(-name:\"a\")")]
    [InlineData("name:NOT\\!", "name:\"NOT!\"")]
    [InlineData("\u201Csilent river\u201D", "=\"silent river\"")]
    [InlineData("\u201Esilent river\u201C moon", "( =\"silent river\" \"moon\")")]
    [InlineData("\u00ABsilent river\u00BB", "=\"silent river\"")]
    [InlineData("\u00BBsilent river\u00AB", "=\"silent river\"")]
    [InlineData("\uFF02silent river\uFF02", "=\"silent river\"")]
    [InlineData("\u301Dsilent river\u301F", "=\"silent river\"")]
    [InlineData("\u201Csilent river\"", "=\"silent river\"")]
    [InlineData("\"silent river\u201D", "=\"silent river\"")]
    [InlineData("\"the \u201Csilent\u201D river\"", "=\"the \u201Csilent\u201D river\"")]
    [InlineData("\u201Cthe \"silent\" river\u201D", "=\"the \\\"silent\\\" river\"")]
    [InlineData("\u201Ca \\\u201Db\u201D", "=\"a \u201Db\"")]
    [InlineData("name:\u201Csilent river\u201D", "name:=\"silent river\"")]
    [InlineData("NOT\u201Ca b\u201D", "(-=\"a b\")")]
    [InlineData("a\u201Cb c\u201D", "( \"a\" =\"b c\")")]
    [InlineData("\\\u201Ca", "\"\u201Ca\"")]
    [InlineData("duration:[\u201C10\u201D TO \u201C20\u201D]", "duration:[10 TO 20]")]
    [InlineData("((a))", "\"a\"")]
    [InlineData("and or not", "( \"and\" \"or\" \"not\")")]
    [InlineData("ANDROID NOTES", "( \"ANDROID\" \"NOTES\")")]
    [InlineData("*", "*")]
    [InlineData("*:*", "*")]
    [InlineData("spider-man", "\"spider-man\"")]
    [InlineData("a\\:b", "\"a:b\"")]
    [InlineData("what\\?", "\"what?\"")]
    [InlineData("5\\*", "\"5*\"")]
    [InlineData("\"a \\\"b\\\" c\"", "=\"a \\\"b\\\" c\"")]
    [InlineData("name:river", "name:\"river\"")]
    [InlineData("type: TVOD", "type:\"TVOD\"")]
    [InlineData("name:(silent OR river)", "( name:\"silent\" name:\"river\")")]
    [InlineData("name:(+a -\"b c\")", "(+name:\"a\"-name:=\"b c\")")]
    [InlineData("id:5", "id:[5 TO 5]")]
    [InlineData("position:-5", "position:[-5 TO -5]")]
    [InlineData("duration:[10 TO 20]", "duration:[10 TO 20]")]
    [InlineData("duration:{10 TO 20}", "duration:[11 TO 19]")]
    [InlineData("duration:[10 TO 20}", "duration:[10 TO 19]")]
    [InlineData("duration:{10 TO 20]", "duration:[11 TO 20]")]
    [InlineData("duration:[* TO 20]", "duration:[-9223372036854775808 TO 20]")]
    [InlineData("duration:[10 TO *]", "duration:[10 TO 9223372036854775807]")]
    [InlineData("duration:>=10", "duration:[10 TO 9223372036854775807]")]
    [InlineData("duration:>10", "duration:[11 TO 9223372036854775807]")]
    [InlineData("duration:<10", "duration:[-9223372036854775808 TO 9]")]
    [InlineData("duration:<= 10", "duration:[-9223372036854775808 TO 10]")]
    [InlineData("duration:(>=10 AND <20)", "(+duration:[10 TO 9223372036854775807]+duration:[-9223372036854775808 TO 19])")]
    [InlineData("duration:>9223372036854775807", "duration:[9223372036854775807 TO -9223372036854775808]")]
    [InlineData("availableInSubscriptions:true", "availableInSubscriptions:[1 TO 1]")]
    [InlineData("_exists_:dateTo", "_exists_:dateTo")]
    [InlineData("dateTo:*", "_exists_:dateTo")]
    [InlineData("NOT _exists_:dateTo", "(-_exists_:dateTo)")]
    [InlineData("metadata.Year:2024", "metadata.Year:\"2024\"")]
    [InlineData("metadata.Age\\ rating:[12 TO *]", "metadata.Age\\ rating:[12 TO 9223372036854775807]")]
    [InlineData("categories:3 tags:sea", "( category:[3 TO 3] tag:\"sea\")")]
    public void Means(string query, string expected)
    {
        var error = QueryParser.TryParse(query, ItemKinds.Product.Fields, out var node);
        Assert.Null(error);
        Assert.Equal(expected, node!.ToString());
    }

    [Theory]
    [InlineData("dateFrom:2026", "2026-01-01", "2027-01-01")]
    [InlineData("dateFrom:2026-03", "2026-03-01", "2026-04-01")]
    [InlineData("dateFrom:2026-03-01", "2026-03-01", "2026-03-02")]
    [InlineData("dateFrom:[2020-09-01 TO 2020-10-01]", "2020-09-01", "2020-10-02")]
    [InlineData("dateFrom:[2020-09-01 TO 2020-10-01}", "2020-09-01", "2020-10-01")]
    [InlineData("dateFrom:{2020-09-01 TO 2020-10-01]", "2020-09-02", "2020-10-02")]
    [InlineData("dateFrom:[2020-09-01T10:00:00Z TO 2020-09-01T12:00:00+01:00}", "2020-09-01T10:00:00", "2020-09-01T11:00:00")]
    [InlineData("dateFrom:[\"2020-09-01T10:00:00.000Z\" TO 2020-09-01T12:00Z}", "2020-09-01T10:00:00", "2020-09-01T12:00:00")]
    public void A_date_stands_for_its_whole_period(string query, string first, string end)
    {
        Assert.Null(QueryParser.TryParse(query, ItemKinds.Product.Fields, out var node));
        var range = Assert.IsType<Core.Search.Nodes.RangeNode>(node);
        Assert.Equal(Ticks(first), range.Min);
        Assert.Equal(Ticks(end) - 1, range.Max);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  \t ")]
    public void A_blank_query_asks_for_everything(string? query)
    {
        Assert.Null(QueryParser.TryParse(query, ItemKinds.Product.Fields, out var node));
        Assert.Null(node);
    }

    private static long Ticks(string date) => DateTime.Parse(date, System.Globalization.CultureInfo.InvariantCulture).Ticks;
}
