using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Core.Tests.Search;

/// <summary>A query is as long as it has code points.</summary>
public sealed class QueryLengthTests
{
    [Theory]
    [InlineData("a", 500, true)]
    [InlineData("a", 501, false)]
    [InlineData("🎬", 251, true)]
    [InlineData("🎬", 500, true)]
    [InlineData("🎬", 501, false)]
    [InlineData("é", 500, true)]
    [InlineData("e\u0301", 250, true)]
    [InlineData("e\u0301", 251, false)]
    public void Five_hundred_are_read(string piece, int count, bool isRead)
    {
        var error = QueryParser.TryParse(string.Concat(Enumerable.Repeat(piece, count)), ItemKinds.Product.Fields, out _);

        Assert.Equal(isRead, error is null);
        if (!isRead) Assert.Contains("longer than 500", error!.Message, StringComparison.Ordinal);
    }
}
