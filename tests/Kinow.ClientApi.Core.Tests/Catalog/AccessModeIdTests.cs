using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Tests.Catalog;

public sealed class AccessModeIdTests
{
    [Theory]
    [InlineData(1042, 0, "1042-0")]
    [InlineData(1, 64, "1-64")]
    [InlineData((1L << 53) - 1, long.MaxValue, "9007199254740991-9223372036854775807")]
    public void It_is_read_as_it_was_written(long product, long number, string text)
    {
        var id = new AccessModeId(product, number);
        Assert.Equal(text, id.ToString());
        Assert.Equal(text, $"{id}");
        Assert.True(AccessModeId.TryParse(text, out var read));
        Assert.Equal(id, read);
    }

    [Theory]
    [InlineData("1042-0", 0)]
    [InlineData("0", 0)]
    [InlineData("64", 64)]
    public void A_mode_of_a_known_product_is_named_by_its_id_or_by_its_number_alone(string text, long number)
    {
        Assert.True(AccessModeId.TryParse(text, 1042, out var id));
        Assert.Equal(new(1042, number), id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("-0")]
    [InlineData("1042-")]
    [InlineData("1043-0")]
    [InlineData("1042-00")]
    [InlineData("1042-0-0")]
    [InlineData("01042-0")]
    [InlineData("00")]
    [InlineData("01")]
    [InlineData(" 0")]
    [InlineData("0\0")]
    [InlineData("+1")]
    [InlineData("1e0")]
    [InlineData("٠")]
    [InlineData("9223372036854775808")]
    public void Anything_else_names_no_mode_of_it(string text) => Assert.False(AccessModeId.TryParse(text, 1042, out _));
}
