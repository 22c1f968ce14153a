using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Tests.Accounts;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("ada@example.com", "ada@example.com")]
    [InlineData("  Ada.Byron+TV@Example.COM\t", "ada.byron+tv@example.com")]
    [InlineData("\u00a0ada@example.com\u3000", "ada@example.com")]
    [InlineData("o'brennan@münchen.example", "o'brennan@münchen.example")]
    public void Addresses_are_told_apart_trimmed_and_in_lower_case(string text, string expected)
    {
        Assert.True(EmailAddress.TryParse(text, out var address));
        Assert.Equal(expected, address.ToString());
    }

    [Theory]
    [InlineData("jos\u00e9@example.com", "jose\u0301@example.com")]
    [InlineData("JOS\u00c9@example.com", "jose\u0301@EXAMPLE.com")]
    [InlineData("\u1ec7@example.com", "e\u0323\u0302@example.com")]
    [InlineData("\u1ec7@example.com", "e\u0302\u0323@example.com")]
    [InlineData("\ud55c@example.com", "\u1112\u1161\u11ab@example.com")]
    [InlineData("\u00c5@example.com", "\u212b@example.com")]
    [InlineData("ada@m\u00fcnchen.example", "ada@mu\u0308nchen.example")]
    public void Canonically_equal_addresses_are_one(string left, string right)
    {
        Assert.True(EmailAddress.TryParse(left, out var one));
        Assert.True(EmailAddress.TryParse(right, out var other));
        Assert.Equal(one, other);
        Assert.Equal(one, EmailAddress.Parse(one.ToString()));
    }

    [Fact]
    public void An_address_that_was_read_is_read_as_itself()
    {
        for (var code = 0x21; code <= 0x1FFFF; code++)
        {
            if (code is >= 0xD800 and <= 0xDFFF) continue;
            if (EmailAddress.TryParse($"a{char.ConvertFromUtf32(code)}@example.com", out var address))
                Assert.Equal(address, EmailAddress.Parse(address.ToString()));
        }
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
    [InlineData("ada@eve@example.com")]
    [InlineData("ada@@example.com")]
    [InlineData("ada@example.com@")]
    [InlineData("ada\uff20eve@example.com")]
    [InlineData("ada\ufe6beve@example.com")]
    [InlineData("a\u0001da@example.com")]
    [InlineData("ada@exam\u007fple.com")]
    [InlineData("ada@example.com\0")]
    [InlineData("a\u0085da@example.com")]
    [InlineData("a\u200bda@example.com")]
    [InlineData("\u200bada@example.com")]
    [InlineData("\ufeffada@example.com")]
    [InlineData("ada@example.com\ufeff")]
    [InlineData("a\u00adda@example.com")]
    [InlineData("a\u200dda@example.com")]
    [InlineData("a\u202eda@example.com")]
    [InlineData("a\u034fda@example.com")]
    [InlineData("a\u3164da@example.com")]
    [InlineData("a\ufe0fda@example.com")]
    [InlineData("a\ue000da@example.com")]
    [InlineData("a\U000e0101da@example.com")]
    [InlineData("a\u00a0da@example.com")]
    [InlineData("ada@exam\u00a0ple.com")]
    [InlineData("a\u2007da@example.com")]
    [InlineData("a\u202fda@example.com")]
    [InlineData("a\u3000da@example.com")]
    [InlineData("a\u2028da@example.com")]
    public void What_cannot_be_one_is_refused(string? text) => Assert.False(EmailAddress.TryParse(text, out _));

    // Not among the others: an attribute cannot hold half of a pair.
    [Fact]
    public void Half_of_a_surrogate_pair_is_refused() => Assert.False(EmailAddress.TryParse("a\ud800da@example.com", out _));

    [Fact]
    public void Length_is_bounded() => Assert.False(EmailAddress.TryParse($"ada@{new string('x', 250)}.com", out _));
}
