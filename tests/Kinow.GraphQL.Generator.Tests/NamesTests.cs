using Kinow.GraphQL.Generator.Model;

namespace Kinow.GraphQL.Generator.Tests;

public sealed class NamesTests
{
    [Theory]
    [InlineData("canBuy", "CanBuy")]
    [InlineData("CMS", "Cms")]
    [InlineData("ProductTVOD", "ProductTvod")]
    [InlineData("HTMLText", "HtmlText")]
    [InlineData("qualityHD", "QualityHd")]
    [InlineData("NOT_FOUND", "NotFound")]
    [InlineData("HD_1080p", "Hd1080p")]
    [InlineData("srclang", "Srclang")]
    [InlineData("_4K", "_4K")]
    [InlineData("_", "_")]
    public void Names_of_the_contract_become_names_of_CSharp(string name, string expected) => Assert.Equal(expected, Names.Pascal(name));
}
