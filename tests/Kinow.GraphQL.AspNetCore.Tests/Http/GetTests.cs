using Kinow.GraphQL.AspNetCore.Tests.Serving;

namespace Kinow.GraphQL.AspNetCore.Tests.Http;

public sealed class GetTests : IAsyncLifetime
{
    private TestServer server = null!;

    public async Task InitializeAsync() => server = await TestServer.StartAsync();

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Theory]
    [InlineData("query=%7Bhello%7D")]
    [InlineData("query={hello}&variables=&operationName=&extensions=")]
    [InlineData("query=query+A{hello}&operationName=A&variables=null&extensions={}&other=1")]
    [InlineData("query=query($n:String){hello(name:$n)}&variables=%7B%22n%22%3A%22world%22%7D")]
    [InlineData("%71uery=%7B%0A+hello+%23+100%25%0A%7D")]
    [InlineData("query={hello}&query={live}")]
    [InlineData("query={hello(name:\"wor\\u006Cd\")}")]
    public async Task Queries_run(string parameters) =>
        Assert.Equal("""{"data":{"hello":"Hello world"}}""", (await server.GetAsync($"/v1/graphql?{parameters}")).Text);

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("?query=")]
    [InlineData("?operationName=A")]
    [InlineData("?query={hello}&variables=7")]
    [InlineData("?query={hello}&variables=[]")]
    [InlineData("?query={hello}&variables={")]
    [InlineData("?query={hello}&variables={}{}")]
    [InlineData("?query={hello}&variables={\"a\":\"\\ud800\"}")]
    [InlineData("?query={hello}&extensions=%22x%22")]
    [InlineData("?query={hello}&extensions={\"persistedQuery\":{}}")]
    [InlineData("?query={hello}%C3%28")]
    public async Task Malformed_parameters_are_refused(string parameters)
    {
        var answer = await server.GetAsync($"/v1/graphql{parameters}");

        Assert.Equal(400, answer.Status);
        Assert.Equal("BAD_REQUEST", answer.Code);
        Assert.Equal("no-store", answer.Header("Cache-Control"));
    }

    [Fact]
    public async Task Texts_with_backslashes_mean_by_get_what_they_say()
    {
        // The same bytes between the quotes of a JSON string mean another text.
        var byPost = await server.PostAsync("""{"query":"{ hello } #\\u007D"}""");
        var byGet = await server.GetAsync("/v1/graphql?query={ hello } %23\\\\u007D");
        var escaped = await server.GetAsync("/v1/graphql?query={hello(name:\"\\\\\")}");

        Assert.Equal("""{"data":{"hello":"Hello world"}}""", byPost.Text);
        Assert.Equal(byPost.Text, byGet.Text);
        Assert.Equal("""{"data":{"hello":"Hello \\"}}""", escaped.Text);
    }

    [Fact]
    public async Task Mutations_do_not()
    {
        var answer = await server.GetAsync("/v1/graphql?query=mutation{touch}");

        Assert.Equal(405, answer.Status);
        Assert.Equal("METHOD_NOT_ALLOWED", answer.Code);
        Assert.Equal("POST", answer.Header("Allow"));
        Assert.Equal("""{"data":{"touch":1}}""", (await server.QueryAsync("mutation { touch }")).Text);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("INVENTED")]
    public async Task Other_methods_are_refused(string method)
    {
        var answer = await server.SendAsync(new(new HttpMethod(method), "/v1/graphql?query={hello}"));

        Assert.Equal(405, answer.Status);
        Assert.Equal("METHOD_NOT_ALLOWED", answer.Code);
        Assert.Contains("POST", answer.Header("Allow"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Head_tells_what_get_would()
    {
        var answer = await server.SendAsync(new(HttpMethod.Head, "/v1/graphql?query={hello}"));

        Assert.Equal(200, answer.Status);
        Assert.Equal("32", answer.Header("Content-Length"));
        Assert.Empty(answer.Body);
    }

    [Fact]
    public async Task Get_can_be_switched_off()
    {
        await using var strict = await TestServer.StartAsync(options => options.AllowGet = false);

        var answer = await strict.GetAsync("/v1/graphql?query={hello}");

        Assert.Equal(405, answer.Status);
        Assert.Equal("POST, OPTIONS", answer.Header("Allow"));
    }

    [Fact]
    public async Task Browsers_get_the_page()
    {
        await using var withPage = await TestServer.StartAsync(options => options.Page = http =>
        {
            http.Response.StatusCode = 299;
            return Task.CompletedTask;
        });

        Assert.Equal(299, (await withPage.GetAsync("/v1/graphql", "text/html,*/*;q=0.8")).Status);
        Assert.Equal(299, (await withPage.GetAsync("/v1/graphql", "text/html")).Status);
        Assert.Equal(200, (await withPage.GetAsync("/v1/graphql?query={hello}", "text/html,*/*;q=0.8")).Status);
        Assert.Equal(400, (await withPage.GetAsync("/v1/graphql", "application/json")).Status);
    }
}
