using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Tests.Support;
using Kinow.GraphQL.AspNetCore;
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

    [Fact]
    public async Task The_groups_are_those_of_the_segment_in_the_address_and_none_without_it()
    {
        Assert.Same(GroupSet.None, (await CreateAsync()).Audience.Groups);
        var groups = GroupSet.Of([1, 2]);
        var token = Api.Generated.Services.GroupTokens.Write(groups, Api.Now)!;
        Assert.Equal(groups, (await CreateAsync(new SharedSegment(token))).Audience.Groups);
        var error = await Assert.ThrowsAsync<GraphQLException>(() => CreateAsync(new SharedSegment(token + "A")));
        Assert.Equal("INVALID_GROUP_TOKEN", error.Code);
    }

    [Fact]
    public async Task The_groups_of_a_viewer_are_those_of_the_access_token()
    {
        var groups = GroupSet.Of([1, 2]);
        var token = Api.Generated.TokenOf(Guid.CreateVersion7(Api.Now), groups: groups);
        Assert.Equal(groups, (await CreateAsync(("Authorization", $"Bearer {token}"))).Audience.Groups);
    }

    private static Task<ClientApiRequest> CreateAsync(params (string Name, string? Value)[] headers) => CreateAsync(null, headers);

    private static async Task<ClientApiRequest> CreateAsync(SharedSegment? segment, params (string Name, string? Value)[] headers)
    {
        var http = new DefaultHttpContext();
        if (segment is not null) http.Features.Set(segment);
        foreach (var (name, value) in headers)
        {
            http.Request.Headers[name] = value;
        }

        var options = Options.Create(new RequestOptions { DefaultCountry = CountryCode.Parse("FR") });
        var api = Api.Generated;
        var factory = new ClientApiRequestFactory(
            api.Store, api.Services.Tokens, api.Services.GroupTokens, api.Services.Users, options, new FixedClock());
        return Assert.IsType<ClientApiRequest>(await factory.CreateAsync(http));
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Api.Now;
    }
}
