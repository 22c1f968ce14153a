using System.Collections.Immutable;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Search.Documents;

namespace Kinow.ClientApi.Search.Tests.Indices;

public sealed class ReadModelNamesTests
{
    private static readonly DocumentKind Product = DocumentKinds.Of(ItemKinds.Product);
    private static readonly ReadModelNames First = Names(DocumentLayout.Number);
    private static readonly ReadModelNames Second = Names(5);

    [Fact]
    public void The_first_layout_has_no_suffix()
    {
        Assert.Equal("kinow-7-product", First.Alias(Product));
        Assert.Equal("kinow-7-product-v5", Second.Alias(Product));
        Assert.Equal("kinow-7-product-v5-next", Second.Next(Product));
        Assert.Equal("kinow-7-session", Second.Alias(DocumentKinds.Sessions));
    }

    [Fact]
    public void What_earlier_code_cannot_read_has_a_layout_of_its_own()
    {
        Assert.All(
            ItemKinds.Stored, static kind => Assert.Equal($"kinow-7-{kind.Name}-v5", new ReadModelNames(7).Alias(DocumentKinds.Of(kind))));
        Assert.Equal("kinow-7-settings-v4", new ReadModelNames(7).Alias(DocumentKinds.Settings));
        Assert.Equal("kinow-7-user-v4", new ReadModelNames(7).Alias(DocumentKinds.Users));
    }

    [Theory]
    [InlineData("kinow-7-product-00000000000000000", true, false)]
    [InlineData("kinow-7-product-v5-00000000000000000", false, true)]
    [InlineData("kinow-7-product-v54-00000000000000000", false, false)]
    [InlineData("kinow-7-product-v5", false, false)]
    [InlineData("kinow-7-product-v-1", false, false)]
    [InlineData("kinow-7-product-next", false, false)]
    [InlineData("kinow-7-product-v99999999999-1", false, false)]
    [InlineData("kinow-7-product-", false, false)]
    [InlineData("kinow-71-product-00000000000000000", false, false)]
    public void An_index_belongs_to_one_layout(string index, bool isFirst, bool isSecond)
    {
        Assert.Equal(isFirst, First.IsIndex(Product, index));
        Assert.Equal(isSecond, Second.IsIndex(Product, index));
    }

    private static ReadModelNames Names(int layout) =>
        new(7) { Layouts = ImmutableDictionary<DocumentKind, int>.Empty.Add(Product, layout) };
}
