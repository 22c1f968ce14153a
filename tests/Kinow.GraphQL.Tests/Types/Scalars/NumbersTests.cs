using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Tests.Types.Scalars;

public sealed class NumbersTests
{
    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(1.0, "1")]
    [InlineData(-12.5, "-12.5")]
    [InlineData(0.000001, "0.000001")]
    [InlineData(0.0000001, "1e-7")]
    [InlineData(1.25e-9, "1.25e-9")]
    [InlineData(1e20, "100000000000000000000")]
    [InlineData(1e21, "1e+21")]
    [InlineData(1.5e300, "1.5e+300")]
    [InlineData(123456789.125, "123456789.125")]
    [InlineData(5e-324, "5e-324")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    [InlineData(double.NaN, "NaN")]
    public void Numbers_have_the_shortest_text(double number, string text) => Assert.Equal(text, Numbers.Text(number));
}
