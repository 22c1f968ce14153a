using System.Text.Json;
using Kinow.ClientApi.Demo;

namespace Kinow.ClientApi.Local.Tests.Drafts;

/// <summary>A draft on top of the contract: what is there is answered by the service, what is new is made up.</summary>
public sealed class ContractDraftTests : IAsyncLifetime
{
    private const string Draft =
        """
        "How people liked a title."
        type Rating { id: ID! stars: Int! comment: String! author: String! }
        extend type Product { ratings: [Rating!]! averageRating: Float! sequel: Product inspiredBy: [Product!]! }
        extend type CMS { featured: [Product!]! }
        extend type User { nickname: String! }
        extend type Query { ratings: [Rating!]! rating(id: ID!): Rating }
        extend type Mutation { addRating(product: ID!, stars: Int!, comment: String!): Rating! }
        """;

    private DraftServer server = null!;

    public async Task InitializeAsync() => server = await DraftServer.StartAsync(Draft);

    public Task DisposeAsync() => server.StopAsync();

    [Fact]
    public async Task New_fields_stand_beside_real_ones()
    {
        var data = await server.DataAsync(
            """
            query Page { cms { page: products(perPage: 3, query: "type:TVOD") { pagination { total } items { id name ...New extension { __typename ... on ProductTVOD { accessModes { price } } } } } } }
            fragment New on Product { averageRating ratings { id stars comment } }
            """);
        var page = data.GetProperty("cms").GetProperty("page");
        Assert.True(page.GetProperty("pagination").GetProperty("total").GetInt32() > 100);
        var product = page.GetProperty("items")[0];
        Assert.Equal(["id", "name", "averageRating", "ratings", "extension"], product.EnumerateObject()
            .Select(static member => member.Name));
        Assert.Equal("ProductTVOD", product.GetProperty("extension").GetProperty("__typename").GetString());
        Assert.InRange(product.GetProperty("averageRating").GetDouble(), 1, 5);
        Assert.NotEqual(0, product.GetProperty("ratings").GetArrayLength());

        var id = product.GetProperty("id").GetString();
        var again = await server.DataAsync($$"""{ cms { product(id: "{{id}}") { name averageRating ratings { id stars comment } } } }""");
        Assert.Equal(product.GetProperty("ratings").ToString(), again.GetProperty("cms").GetProperty("product").GetProperty("ratings")
            .ToString());
        Assert.Equal(product.GetProperty("name").GetString(), again.GetProperty("cms").GetProperty("product").GetProperty("name")
            .GetString());
    }

    [Fact]
    public async Task New_fields_lead_to_what_is_really_there()
    {
        var data = await server.DataAsync("{ cms { featured { id name images { type } sequel { id name averageRating } inspiredBy { id } } } }");
        var featured = data.GetProperty("cms").GetProperty("featured").EnumerateArray().ToArray();
        Assert.True(featured.Length > 2);
        foreach (var product in featured)
        {
            Assert.NotEqual(0, product.GetProperty("inspiredBy").GetArrayLength());
            foreach (var one in new[] { product, product.GetProperty("sequel") })
            {
                var real = await server.DataAsync($$"""{ cms { product(id: "{{one.GetProperty("id").GetString()}}") { name } } }""");
                Assert.Equal(one.GetProperty("name").GetString(), real.GetProperty("cms").GetProperty("product").GetProperty("name")
                    .GetString());
            }
        }
    }

    [Fact]
    public async Task Mutations_of_both_are_carried_out()
    {
        var token = (await TestTokens.MakeAsync(server.Service<IServiceProvider>(), CancellationToken.None))[0].Token;
        var header = $"Authorization: Bearer {token}";
        var made = (await server.DataAsync("""mutation { addRating(product: 1, stars: 5, comment: "Fine") { id stars comment } }""", header)).GetProperty("addRating");
        Assert.Equal((5, "Fine"), (made.GetProperty("stars").GetInt32(), made.GetProperty("comment").GetString()));
        var read = await server.DataAsync($$"""{ rating(id: "{{made.GetProperty("id").GetString()}}") { id stars comment } }""");
        Assert.Equal(made.ToString(), read.GetProperty("rating").ToString());

        await server.DataAsync("mutation { toggleBookmark(product: 1) { __typename } }".Replace(" { __typename }",
            await SelectionOfAsync("toggleBookmark"), StringComparison.Ordinal), header);
        var user = (await server.DataAsync("{ user { nickname bookmarks { items { id averageRating } } } }", header)).GetProperty("user");
        Assert.Equal("1", user.GetProperty("bookmarks").GetProperty("items")[0].GetProperty("id").GetString());
        Assert.NotEmpty(user.GetProperty("nickname").GetString()!);
    }

    [Fact]
    public async Task What_the_service_refuses_is_refused_with_its_code()
    {
        var anonymous = await server.DataAsync("{ user { nickname } platform { name } }");
        Assert.Equal(JsonValueKind.Null, anonymous.GetProperty("user").ValueKind);
        Assert.Equal("Kinow Demo", anonymous.GetProperty("platform").GetProperty("name").GetString());
        Assert.Equal("UNAUTHENTICATED", CodeOf(await server.JsonAsync("{ user { nickname } }", "Authorization: Bearer a.b.c")));
        Assert.Equal("BAD_USER_INPUT",
            CodeOf(await server.JsonAsync("{ cms { products(query: \"nothing:1\") { items { id averageRating } } } }")));
        var down = await server.JsonAsync("{ cms { products { items { id averageRating } } } }", "X-Mock-Scenario: engine-down");
        Assert.Equal("SERVICE_UNAVAILABLE", CodeOf(down));
        var wrong = $$"""mutation { signin(credentials: { email: "{{GeneratedAccounts.EmailOf(1)}}", password: "wrong" }) { accessToken } }""";
        Assert.Equal("INVALID_CREDENTIALS", CodeOf(await server.JsonAsync(wrong)));
    }

    private static string? CodeOf(JsonElement body) =>
        body.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    private async Task<string> SelectionOfAsync(string mutation)
    {
        var type = await server.DataAsync("{ __type(name: \"Mutation\") { fields { name type { kind ofType { kind } } } } }");
        var field = type.GetProperty("__type").GetProperty("fields").EnumerateArray()
            .Single(one => one.GetProperty("name").GetString() == mutation);
        return field.ToString().Contains("OBJECT", StringComparison.Ordinal) ? " { __typename }" : "";
    }
}
