using Kinow.ClientApi.Search.Gateway.Authentication;

namespace Kinow.ClientApi.Search.Tests.Gateway;

public sealed class AuthenticationTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("none", null)]
    [InlineData("basic:user:pass:word", "Basic dXNlcjpwYXNzOndvcmQ=")]
    [InlineData("basic:é:ü", "Basic w6k6w7w=")]
    [InlineData("apikey:aWQ6a2V5", "ApiKey aWQ6a2V5")]
    public async Task Reads_its_written_form(string? text, string? header)
    {
        using var request = new HttpRequestMessage();
        await SearchAuthentication.Parse(text).ApplyAsync(request, default, default);
        Assert.Equal(header, request.Headers.Authorization?.ToString());
    }

    [Theory]
    [InlineData("sigv4:eu-west-1")]
    [InlineData("sigv4:eu-west-1:aoss")]
    public void Knows_signatures(string text) => Assert.IsType<SigV4Authentication>(SearchAuthentication.Parse(text));

    [Theory]
    [InlineData("basic")]
    [InlineData("basic:user")]
    [InlineData("basic::secret")]
    [InlineData("apikey:")]
    [InlineData("sigv4")]
    [InlineData("bearer:secret")]
    public void Refuses_anything_else_without_repeating_it(string text)
    {
        var error = Assert.Throws<FormatException>(() => SearchAuthentication.Parse(text));
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }
}
