using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Core.Tests.Search;

public sealed class QueryCostTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("river", 1)]
    [InlineData("silent river", 2)]
    [InlineData("silent AND (river OR moon) NOT sea", 4)]
    [InlineData("river River r\u00EDver", 1)]
    [InlineData("riv*", 2)]
    [InlineData("name:(riv* moon)", 3)]
    [InlineData("duration:[1 TO 2] dateFrom:>=2026-03-01 _exists_:dateTo", 3)]
    [InlineData("dateFrom:[2026-01 TO 2026-03} dateFrom:[2026-01 TO 2026-04}", 2)]
    [InlineData("metadata.Age\\ rating:[12 TO *] canBuy:true", 2)]
    [InlineData("(a)(b)(c)\"d\"\u201Ce f\u201D", 5)]
    [InlineData("((", 1)]
    public void Counts_what_is_looked_for(string query, int expected) => Assert.Equal(expected, QueryCost.Of(query));

    [Theory]
    [InlineData("name:(a b) dateFrom:>2026-03 duration:{1 TO 5] type:T* position:-5")]
    [InlineData("metadata.Year:2024 canBuy:true +a -b \"c d\"")]
    public void Costs_the_same_over_the_fields_of_a_collection(string query)
    {
        Assert.Null(QueryParser.TryParse(query, ItemKinds.Product.Fields, out var node));
        Assert.Equal(node!.Cost, QueryCost.Of(query));
    }
}
