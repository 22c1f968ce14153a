using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;
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
    public async Task A_segment_in_the_address_says_everything_and_headers_nothing()
    {
        var claims = new SegmentClaims(
            CountryCode.Parse("US"), LocaleCode.Parse("en"), "USD", GroupSet.Of([1, 2]), DeviceClass.Television);
        var token = Api.Generated.Services.SegmentTokens.Write(claims, Api.Now).Value;

        var request = await CreateAsync(
            new SharedSegment(token),
            ("CloudFront-Viewer-Country", "FR"),
            ("Accept-Language", "fr"),
            ("X-Currency", "EUR"),
            ("X-App-Build", "ios/5.2.1"),
            ("Authorization", "Bearer of nothing"));

        Assert.Equal(claims, new(request.Audience.Country, request.Locale, request.Currency.IsoCode, request.Audience.Groups, request.Device));
        Assert.Null(request.Viewer);
        var error = await Assert.ThrowsAsync<GraphQLException>(() => CreateAsync(new SharedSegment(token + "A")));
        Assert.Equal("INVALID_SEGMENT", error.Code);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("group=", false)]
    [InlineData("group={0}", true)]
    public async Task Where_a_shared_answer_has_no_segment_yet_the_group_token_tells_the_groups(string query, bool isMember)
    {
        var token = Api.Generated.Services.GroupTokens.Write(GroupSet.Of([1, 2]), Api.Now)!;
        query = query.Replace("{0}", token, StringComparison.Ordinal);

        Assert.Equal(isMember ? GroupSet.Of([1, 2]) : GroupSet.None, (await CreateAsync(new SharedSegment(null), query)).Audience.Groups);
        Assert.Same(GroupSet.None, (await CreateAsync(null, query)).Audience.Groups);
    }

    [Fact]
    public async Task A_group_token_that_is_none_of_ours_or_is_repeated_is_refused()
    {
        var token = Api.Generated.Services.GroupTokens.Write(GroupSet.Of([1, 2]), Api.Now)!;
        var foreign = await Assert.ThrowsAsync<GraphQLException>(() => CreateAsync(new SharedSegment(null), $"group={token}A"));
        var repeated = await Assert.ThrowsAsync<GraphQLException>(() => CreateAsync(new SharedSegment(null), $"group={token}&group={token}"));
        Assert.Equal(("INVALID_GROUP_TOKEN", "BAD_REQUEST"), (foreign.Code, repeated.Code));
    }

    [Fact]
    public async Task A_segment_is_that_of_country_language_currency_groups_and_device()
    {
        var member = Api.Generated.TokenOf(Guid.CreateVersion7(Api.Now), groups: GroupSet.Of([1]));
        (string, string?)[] usual = [("CloudFront-Viewer-Country", "FR"), ("Accept-Language", "fr"), ("X-Currency", "EUR")];
        List<(string, string?)[]> callers = [usual];
        foreach (var other in ((string, string?)[])[
            ("CloudFront-Viewer-Country", "US"), ("Accept-Language", "en"), ("X-Currency", "USD"), ("X-App-Build", "tizen/1.0"), ("Authorization", $"Bearer {member}")])
            callers.Add([.. usual.Where(header => header.Item1 != other.Item1), other]);

        var tokens = new List<string>();
        foreach (var caller in callers) tokens.Add((await TokenOf(caller)).Value);

        Assert.Equal(callers.Count, tokens.Distinct().Count());
        Assert.Equal(tokens[0], (await TokenOf([.. usual, ("User-Agent", "x"), ("X-Request-Id", "y")])).Value);
    }

    [Fact]
    public async Task The_groups_of_a_viewer_are_those_of_the_access_token()
    {
        var groups = GroupSet.Of([1, 2]);
        var token = Api.Generated.TokenOf(Guid.CreateVersion7(Api.Now), groups: groups);
        Assert.Equal(groups, (await CreateAsync(("Authorization", $"Bearer {token}"))).Audience.Groups);
    }

    private static Task<ClientApiRequest> CreateAsync(params (string Name, string? Value)[] headers) => CreateAsync(null, "", headers);

    private static Task<ClientApiRequest> CreateAsync(SharedSegment? segment, params (string Name, string? Value)[] headers) =>
        CreateAsync(segment, "", headers);

    private static async Task<SegmentToken> TokenOf((string Name, string? Value)[] headers)
    {
        var request = await CreateAsync(headers);
        return request.Segments!.Write(
            new(request.Audience.Country, request.Locale, request.Currency.IsoCode, request.Audience.Groups, request.Device), Api.Now);
    }

    private static async Task<ClientApiRequest> CreateAsync(
        SharedSegment? segment, string query, params (string Name, string? Value)[] headers)
    {
        var http = new DefaultHttpContext();
        if (query.Length > 0) http.Request.QueryString = new("?" + query);
        if (segment is not null) http.Features.Set(segment);
        foreach (var (name, value) in headers)
        {
            http.Request.Headers[name] = value;
        }

        var options = Options.Create(new RequestOptions { DefaultCountry = CountryCode.Parse("FR") });
        var api = Api.Generated;
        var factory = new ClientApiRequestFactory(
            api.Store, api.Services.Tokens, api.Services.GroupTokens, api.Services.SegmentTokens, api.Services.Users, options, new FixedClock());
        return Assert.IsType<ClientApiRequest>(await factory.CreateAsync(http));
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Api.Now;
    }
}
