using Kinow.ClientApi.Embedded;
using Kinow.ClientApi.Tests.Support;
using Kinow.GraphQL.Planning;

namespace Kinow.ClientApi.Tests.Contract;

public sealed class CacheScopeTests
{
    [Theory]
    [InlineData("{ settings { languages { name } } }", CacheScope.Public, 3600)]
    [InlineData("{ settings { countries { name } currencies { sign } imageTypes { name } } }", CacheScope.Public, 3600)]
    [InlineData("{ platform { name } }", CacheScope.Public, 300)]
    [InlineData("{ platform { name access { canBuy } } }", CacheScope.Segment, 300)]
    [InlineData("{ cms { products { items { id canBuy } } } }", CacheScope.Segment, 60)]
    [InlineData("{ cms { video(id: 1) { name product { name } } } }", CacheScope.Segment, 60)]
    [InlineData("{ settings { languages { name } } cms { tags { items { name } } } }", CacheScope.Segment, 60)]
    [InlineData("{ cms { product(id: 1) { extension { user { accessible } } } } }", CacheScope.Private, 0)]
    [InlineData("{ cms { product(id: 1) { extension { ... on ProductTVOD { user { accessible } } } } } }", CacheScope.Private, 0)]
    [InlineData("{ cms { product(id: 1) { extension { ... on ProductSVOD { user { accessible } } } } } }", CacheScope.Private, 0)]
    [InlineData("{ cms { video(id: 1) { accessInfo { streaming } } } }", CacheScope.Private, 0)]
    [InlineData("{ settings { languages { name } } cms { video(id: 1) { ...V } } } fragment V on Video { accessInfo { download } }", CacheScope.Private, 0)]
    [InlineData("{ cms { screen(slug: \"home\") { blocks { id ... on RailBlock { products { items { id } } } } } } }", CacheScope.Segment, 60)]
    [InlineData("{ cms { screen(slug: \"home\") { blocks { id ... on LiveNowBlock { products { items { id } } } } } } }", CacheScope.Segment, 10)]
    [InlineData("{ cms { screen(slug: \"home\") { blocks { ... on MyListBlock { id title } } } } }", CacheScope.Segment, 60)]
    [InlineData("{ cms { screen(slug: \"home\") { blocks { ... on MyListBlock { products { items { id } } } } } } }", CacheScope.Private, 0)]
    [InlineData("{ cms { screen(slug: \"home\") { blocks { ... on ContinueWatchingBlock { videos { items { seek } } } } } } }", CacheScope.Private, 0)]
    [InlineData("{ cms { screen(slug: \"home\") { blocks { ... on RecommendationsBlock { products { items { id } } } } } } }", CacheScope.Private, 0)]
    [InlineData("{ cms { menu(place: TOP) { items { title } } page(slug: \"terms\") { text } } }", CacheScope.Segment, 60)]
    [InlineData("{ user { id } }", CacheScope.Private, 0)]
    [InlineData("{ platform { name } user { accesses { items { product { name } } } } }", CacheScope.Private, 0)]
    [InlineData("{ user { products { items { id } } videos { items { id } } } }", CacheScope.Private, 0)]
    [InlineData("mutation { signin { accessToken } }", CacheScope.Private, 0)]
    public void An_answer_is_shared_as_far_as_its_narrowest_field_allows(string query, CacheScope scope, int maxAge) =>
        Assert.Equal(new CachePolicy(maxAge, scope), Api.Generated.Plan(query).CachePolicy);

    [Fact]
    public async Task Answers_with_errors_are_never_kept()
    {
        var answer = await Api.Generated.SendAsync("""{ cms { product(id: 1) { name } products(query: "nosuch:1") { items { id } } } }""");
        Assert.NotEmpty(answer.Errors);
        Assert.Equal(CachePolicy.None, answer.Policy);
    }

    [Theory]
    [InlineData("{ cms { products { items { id } } } }")]
    [InlineData("{ cms { product(id: 1) { name } } }")]
    [InlineData("{ platform { name } }")]
    [InlineData("{ settings { languages { name } } }")]
    public async Task An_answer_with_something_old_in_it_is_whole_and_not_kept(string query)
    {
        var old = new Api(Api.Content, catalog: new CountingStore(new EmbeddedCatalogStore(Api.Content)) { IsDegraded = true });

        var answer = await old.SendAsync(query);

        Assert.Equal(CachePolicy.None, answer.Policy);
        Assert.NotEqual(CachePolicy.None, (await Api.Generated.SendAsync(query)).Policy);
        Assert.Equal((await Api.Generated.DataAsync(query)).GetRawText(), answer.Data.GetRawText());
    }

    [Fact]
    public async Task A_field_left_out_by_a_directive_does_not_narrow_the_answer()
    {
        const string Query = "query($mine: Boolean!) { cms { video(id: 1001) { name accessInfo @include(if: $mine) { streaming } } } }";
        Assert.Equal(CacheScope.Segment, (await Api.Generated.SendAsync(Query, new { mine = false })).Policy.Scope);
        Assert.Equal(CacheScope.Private, (await Api.Generated.SendAsync(Query, new { mine = true })).Policy.Scope);
    }
}
