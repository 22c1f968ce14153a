using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Kinow.ClientApi.Local.Tests.Http;

/// <summary>Viewers of different customer groups on the route whose answers are shared: none of them gets another's.</summary>
public sealed class GroupTests(LocalServer server) : IClassFixture<LocalServer>
{
    private const string Everything = "{ cms { products(query: \"NOT id:0\", page: PAGE, perPage: 100) { pagination { lastPage total } items { id } } } }";

    [Fact]
    public async Task Each_viewer_gets_from_the_shared_route_what_its_own_groups_see()
    {
        // By number, the generated accounts are in no group, in both, in the first, and in the second.
        var viewers = new List<(string? Token, string Seen)>();
        foreach (var number in new[] { 10, 11, 12, 13 })
        {
            var (access, group) = await SignInAsync(number);
            Assert.Equal(number == 10, group is null);
            viewers.Add((group, await PrivateAsync(access)));
        }

        viewers.Add((null, await PrivateAsync(null)));
        Assert.Equal(viewers[0].Seen, viewers[^1].Seen);
        Assert.Equal(3, new[] { viewers[0], viewers[2], viewers[3] }.Select(static viewer => viewer.Seen).Distinct().Count());

        // All at once, and over and over, so that every cache of the process has had its part.
        for (var round = 0; round < 5; round++)
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(async i =>
                (Expected: viewers[i % viewers.Count].Seen, Actual: await SharedAsync(viewers[i % viewers.Count].Token))));
            Assert.All(answers, static answer => Assert.Equal(answer.Expected, answer.Actual));
        }
    }

    [Fact]
    public async Task Viewers_of_the_same_groups_have_one_address_and_its_answer_may_be_kept()
    {
        var ((_, mine), (_, other)) = (await SignInAsync(12), await SignInAsync(16));
        Assert.Equal(mine, other);
        using var response = await server.GetAsync($"/v1/q/Home?group={mine}");
        Assert.Equal("public, max-age=60", response.Headers.CacheControl?.ToString());
        using var again = await server.GetAsync($"/v1/q/Home?group={mine}", $"If-None-Match: {response.Headers.ETag}");
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("many")]
    [InlineData("1.20990101.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task What_is_no_token_of_ours_is_refused_and_kept_by_nobody(string token)
    {
        using var response = await server.GetAsync($"/v1/q/Home?group={token}", "Accept: application/graphql-response+json");
        Assert.Equal((HttpStatusCode.BadRequest, "no-store"), (response.StatusCode, response.Headers.CacheControl?.ToString()));
        Assert.Null(response.Headers.ETag);
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.False(body.RootElement.TryGetProperty("data", out _));
        Assert.Equal("INVALID_GROUP_TOKEN", body.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_group_that_is_repeated_is_refused_and_an_empty_one_is_none()
    {
        var (_, group) = await SignInAsync(12);
        using var repeated = await server.GetAsync($"/v1/q/Home?group={group}&grou%70=");
        Assert.Equal((HttpStatusCode.BadRequest, "no-store"), (repeated.StatusCode, repeated.Headers.CacheControl?.ToString()));
        Assert.Equal(await SharedAsync(null), await SharedAsync(""));
    }

    [Fact]
    public async Task On_the_private_route_the_access_token_decides_and_caches_tell_callers_apart()
    {
        var (access, group) = await SignInAsync(12);
        var path = $"/v1/graphql?group={group}&query={Uri.EscapeDataString(Everything.Replace("PAGE", "1", StringComparison.Ordinal))}";
        using var nobody = await server.GetAsync(path);
        Assert.Equal("public, max-age=60", nobody.Headers.CacheControl?.ToString());
        Assert.Contains("Authorization", nobody.Headers.Vary);
        using var member = await server.GetAsync(path, $"Authorization: Bearer {access}");
        Assert.Equal("no-store", member.Headers.CacheControl?.ToString());
        Assert.NotEqual(await nobody.Content.ReadAsStringAsync(), await member.Content.ReadAsStringAsync());
    }

    private Task<string> SharedAsync(string? group) => AllAsync(page =>
    {
        var variables = Uri.EscapeDataString($$"""{"query":"NOT id:0","page":{{page}},"perPage":100}""");
        return server.GetAsync($"/v1/q/Search?variables={variables}{(group is null ? "" : $"&group={group}")}");
    });

    private Task<string> PrivateAsync(string? access) =>
        AllAsync(page => SendAsync(Everything.Replace("PAGE", $"{page}", StringComparison.Ordinal), access));

    private static async Task<string> AllAsync(Func<int, Task<HttpResponseMessage>> get)
    {
        var ids = new List<string>();
        for (int page = 1, last = 1; page <= last; page++)
        {
            using var response = await get(page);
            using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            var products = body.RootElement.GetProperty("data").GetProperty("cms").GetProperty("products");
            last = products.GetProperty("pagination").GetProperty("lastPage").GetInt32();
            ids.AddRange(products.GetProperty("items").EnumerateArray().Select(static item => item.GetProperty("id").GetString()!));
            if (page == last) Assert.Equal(ids.Count, products.GetProperty("pagination").GetProperty("total").GetInt32());
        }

        return string.Join(' ', ids);
    }

    private async Task<(string Access, string? Group)> SignInAsync(int number)
    {
        using var response = await SendAsync(
            $$"""mutation { signin(credentials: { email: "demo{{number}}@example.com", password: "kinow-demo" }) { accessToken user { groupToken } } }""");
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var session = body.RootElement.GetProperty("data").GetProperty("signin");
        return (session.GetProperty("accessToken").GetString()!, session.GetProperty("user").GetProperty("groupToken").GetString());
    }

    private Task<HttpResponseMessage> SendAsync(string query, string? token = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/v1/graphql") { Content = JsonContent.Create(new { query }) };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return server.Client.SendAsync(request);
    }
}
