using System.Text.Json;
using Kinow.ClientApi.Core.Identities;

namespace Kinow.ClientApi.Core.Tests.Identities;

public sealed class SignInTokensTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly Guid User = Guid.Parse("0199d5c8-0000-7000-8000-000000000001");

    [Fact]
    public void What_is_written_is_read_until_it_ends()
    {
        var tokens = new SignInTokens(Keys("a"), "kinow:platform:1");
        var text = tokens.Write(User, Now, TimeSpan.FromSeconds(60));

        var token = tokens.TryRead(text, Now.AddSeconds(59))!;
        Assert.Equal((User, "a", Now.AddSeconds(60)), (token.UserId, token.Server, token.Expires));
        Assert.Null(tokens.TryRead(text, Now.AddSeconds(60)));
        Assert.Null(new SignInTokens(Keys("a"), "kinow:platform:2").TryRead(text, Now));
        Assert.Null(new SignInTokens(Keys("b"), "kinow:platform:1").TryRead(text, Now));
        Assert.NotNull(new SignInTokens(Keys("b", "a"), "kinow:platform:1").TryRead(text, Now));
        Assert.NotEqual(token.Id, tokens.TryRead(tokens.Write(User, Now, TimeSpan.FromSeconds(60)), Now)!.Id);
        Assert.Throws<ArgumentOutOfRangeException>(() => tokens.Write(User, Now, SignInTokens.MaxLifetime + TimeSpan.FromSeconds(1)));
    }

    [Theory]
    [InlineData("""{"keys":[{"id":"a","secret":"00"},{"id":"a","secret":"00"}]}""")]
    [InlineData("""{"keys":[{"secret":"00"}]}""")]
    [InlineData("""{"keys":[{"id":"a"}]}""")]
    [InlineData("""{"keys":[{"id":"a","secret":"xy"}]}""")]
    [InlineData("""{"keys":[]}""")]
    [InlineData("{}")]
    public void Keys_that_cannot_be_used_are_refused(string json)
    {
        using var document = JsonDocument.Parse(json.Replace("00", new string('0', 64), StringComparison.Ordinal));
        Assert.Throws<FormatException>(() => SignInTokenKeys.Read(document.RootElement));
    }

    private static SignInTokenKeys Keys(params ReadOnlySpan<string> ids)
    {
        var keys = string.Join(',', ids.ToArray().Select(static id => $$"""{"id":"{{id}}","secret":"{{new string(id[0], 64)}}"}"""));
        using var document = JsonDocument.Parse($$"""{"keys":[{{keys}}]}""");
        return SignInTokenKeys.Read(document.RootElement);
    }
}
