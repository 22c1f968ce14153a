using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Kinow.ClientApi.Tests.Requests;

public sealed class ClientApiRequestFactoryTests
{
    [Theory]
    [InlineData("US", "US")]
    [InlineData("us", "US")]
    [InlineData(null, "FR")]
    [InlineData("", "FR")]
    [InlineData("USA", "FR")]
    [InlineData("US,DE", "FR")]
    public async Task The_country_is_that_of_the_header_else_the_default(string? header, string expected) =>
        Assert.Equal(expected, (await CreateAsync(("CloudFront-Viewer-Country", header))).Audience.Country.ToString());

    [Theory]
    [InlineData("USD", "USD")]
    [InlineData("usd", "USD")]
    [InlineData("JPY", "EUR")]
    [InlineData("", "EUR")]
    [InlineData(null, "EUR")]
    public async Task The_currency_is_that_of_the_header_if_the_platform_has_it(string? header, string expected) =>
        Assert.Equal(expected, (await CreateAsync(("X-Currency", header))).Currency.IsoCode);

    [Fact]
    public async Task Texts_fall_back_to_the_default_language_of_the_platform()
    {
        var languages = (await CreateAsync(("Accept-Language", "ar"))).Audience.Languages;
        Assert.Equal(("ar", "en"), (languages.Requested.ToString(), languages.Fallback.ToString()));
    }

    [Fact]
    public async Task The_moment_is_that_of_the_clock() => Assert.Equal(Api.Now, (await CreateAsync()).Audience.Instant);

    [Fact]
    public async Task Nobody_has_signed_in_without_a_session()
    {
        var request = await CreateAsync();
        Assert.Null(request.Viewer);
        Assert.Null(await request.GetUserAsync());
    }

    private static async Task<ClientApiRequest> CreateAsync(params (string Name, string? Value)[] headers)
    {
        var http = new DefaultHttpContext();
        foreach (var (name, value) in headers)
        {
            http.Request.Headers[name] = value;
        }

        var options = Options.Create(new RequestOptions { DefaultCountry = CountryCode.Parse("FR") });
        var api = Api.Generated;
        var factory = new ClientApiRequestFactory(api.Store, api.Services.Tokens, api.Services.Users, options, new FixedClock());
        return Assert.IsType<ClientApiRequest>(await factory.CreateAsync(http));
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Api.Now;
    }
}
