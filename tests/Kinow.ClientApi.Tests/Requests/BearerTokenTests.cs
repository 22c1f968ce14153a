using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Tests.Support;
using Kinow.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Kinow.ClientApi.Tests.Requests;

/// <summary>What the header Authorization comes to: a viewer, or a refusal, never an anonymous request by mistake.</summary>
public sealed class BearerTokenTests
{
    private static readonly Guid User = Guid.CreateVersion7(Api.Now);

    [Theory]
    [InlineData("Bearer ")]
    [InlineData("bearer ")]
    [InlineData(" BEARER  ")]
    public async Task A_good_token_signs_in(string scheme)
    {
        var request = await CreateAsync(scheme + Api.Generated.TokenOf(User));
        Assert.Equal(User, request.Viewer?.Token.UserId);
    }

    [Theory]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("Bearerx")]
    [InlineData("Bearer x.y.z")]
    [InlineData("null")]
    [InlineData("\0")]
    [InlineData("\uFFFD")]
    public async Task Anything_else_refuses_the_request(string header) => await RefusedAsync(header);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t ")]
    [InlineData("", "")]
    public async Task An_empty_header_is_no_credential(params string[] lines) => Assert.Null((await CreateAsync(lines)).Viewer);

    [Fact]
    public async Task An_empty_line_beside_a_credential_says_nothing()
    {
        var token = "Bearer " + Api.Generated.TokenOf(User);
        Assert.Equal(User, (await CreateAsync(new StringValues(["", token]))).Viewer?.Token.UserId);
        Assert.Equal(User, (await CreateAsync(new StringValues([token, " "]))).Viewer?.Token.UserId);
        await RefusedAsync(new StringValues(["", "Bearer"]));
    }

    [Fact]
    public async Task Two_headers_refuse_the_request()
    {
        var token = "Bearer " + Api.Generated.TokenOf(User);
        await RefusedAsync(new StringValues([token, token]));
    }

    [Fact]
    public async Task An_expired_token_refuses_the_request() =>
        Assert.Contains(
            "expired", await RefusedAsync("Bearer " + Api.Generated.TokenOf(User, at: Api.Now.AddMinutes(-15))), StringComparison.Ordinal);

    private static async Task<string> RefusedAsync(StringValues header)
    {
        var error = await Assert.ThrowsAsync<GraphQLException>(() => CreateAsync(header));
        Assert.Equal(ErrorCodes.Unauthenticated, error.Code);
        return error.Message;
    }

    private static async Task<ClientApiRequest> CreateAsync(StringValues header)
    {
        var http = new DefaultHttpContext();
        http.Request.Headers.Authorization = header;
        var api = Api.Generated;
        var options = Options.Create(new RequestOptions());
        var factory = new ClientApiRequestFactory(
            api.Store, api.Services.Tokens, api.Services.GroupTokens, api.Services.SegmentTokens, api.Services.Users, options, new FixedClock());
        return (ClientApiRequest)await factory.CreateAsync(http);
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Api.Now;
    }
}
