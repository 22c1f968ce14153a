using System.Text.Json;
using Kinow.ClientApi.Core.Identities;

namespace Kinow.ClientApi.Admin.Tests;

/// <summary><c>tokens sign-in</c>.</summary>
public sealed class TokensTests : IDisposable
{
    private const string Variable = "KINOW_IDENTITIES";

    private static readonly Guid User = Guid.Parse("0199d5c8-0000-7000-8000-000000000001");

    private static readonly string Configuration =
        """{"servers":{"keys":[{"id":"shop","secret":"x"}]}}""".Replace("\"x\"", $"\"{new string('a', 64)}\"", StringComparison.Ordinal);

    public void Dispose() => Environment.SetEnvironmentVariable(Variable, null);

    [Fact]
    public async Task It_makes_a_token_that_the_platform_accepts_for_as_long_as_was_said()
    {
        Environment.SetEnvironmentVariable(Variable, Configuration);
        var made = await Admin.RunAsync("tokens", "sign-in", "--user", User.ToString("D"), "--platform", "257", "--seconds", "300");

        Assert.Equal((ExitCodes.Done, ""), (made.Code, made.Error));
        using var json = JsonDocument.Parse(Configuration);
        var keys = SignInTokenKeys.Read(json.RootElement.GetProperty("servers"));
        var token = new SignInTokens(keys, "kinow:platform:257").TryRead(made.Output.Trim(), DateTimeOffset.UtcNow);
        Assert.Equal((User, "shop"), (token!.UserId, token.Server));
        Assert.Null(new SignInTokens(keys, "kinow:platform:1").TryRead(made.Output.Trim(), DateTimeOffset.UtcNow));
    }

    [Fact]
    public async Task It_makes_a_token_for_editors_that_signs_nobody_in()
    {
        Environment.SetEnvironmentVariable(Variable, Configuration);
        var made = await Admin.RunAsync("tokens", "preview", "--platform", "257", "--minutes", "720");

        Assert.Equal((ExitCodes.Done, ""), (made.Code, made.Error));
        var (keys, now) = (SignInTokenKeys.ReadFrom(Configuration), DateTimeOffset.UtcNow);
        Assert.True(new PreviewTokens(keys, "kinow:platform:257").IsValid(made.Output.Trim(), now.AddMinutes(719)));
        Assert.False(new PreviewTokens(keys, "kinow:platform:257").IsValid(made.Output.Trim(), now.AddMinutes(721)));
        Assert.False(new PreviewTokens(keys, "kinow:platform:1").IsValid(made.Output.Trim(), now));
        Assert.Null(new SignInTokens(keys, "kinow:platform:257").TryRead(made.Output.Trim(), now));
    }

    [Theory]
    [InlineData(null, "KINOW_IDENTITIES is missing")]
    [InlineData("{}", "has no servers")]
    [InlineData("no JSON", "no JSON object")]
    [InlineData("""{"servers":{"keys":[{"id":"shop","secret":"5ec2e7"}]}}""", "32 bytes")]
    public async Task Without_a_key_it_says_what_is_missing(string? configuration, string said)
    {
        Environment.SetEnvironmentVariable(Variable, configuration);
        var refused = await Admin.RunAsync("tokens", "sign-in", "--user", User.ToString("D"));

        Assert.Equal((ExitCodes.Usage, ""), (refused.Code, refused.Output));
        Assert.Contains(said, refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("5ec2e7", refused.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("301")]
    [InlineData("soon")]
    public async Task A_token_lives_five_minutes_at_most(string seconds)
    {
        var refused = await Admin.RunAsync("tokens", "sign-in", "--user", User.ToString("D"), "--seconds", seconds);
        Assert.Equal(ExitCodes.Usage, refused.Code);
        Assert.Contains("--seconds", refused.Error, StringComparison.Ordinal);
    }
}
