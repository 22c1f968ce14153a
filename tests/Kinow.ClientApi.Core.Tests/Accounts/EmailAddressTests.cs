using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Core.Tests.Accounts;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("ada@example.com", "ada@example.com")]
    [InlineData("  Ada.Byron+TV@Example.COM\t", "ada.byron+tv@example.com")]
    [InlineData("o'brennan@münchen.example", "o'brennan@münchen.example")]
    public void Addresses_are_told_apart_trimmed_and_in_lower_case(string text, string expected)
    {
        Assert.True(EmailAddress.TryParse(text, out var address));
        Assert.Equal(expected, address.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ada")]
    [InlineData("@example.com")]
    [InlineData("ada@")]
    [InlineData("ada@example")]
    [InlineData("ada@.example.com")]
    [InlineData("ada@example..com")]
    [InlineData("ada@example.com.")]
    [InlineData("a b@example.com")]
    [InlineData("ada@example.com, eve@example.com")]
    [InlineData("Ada <ada@example.com>")]
    public void What_cannot_be_one_is_refused(string? text) => Assert.False(EmailAddress.TryParse(text, out _));

    [Fact]
    public void Length_is_bounded() => Assert.False(EmailAddress.TryParse($"ada@{new string('x', 250)}.com", out _));
}
