using System.Text.Json;

namespace Kinow.ClientApi.Local.Tests.Drafts;

/// <summary>A draft that is a whole schema: nobody has resolved anything of it yet.</summary>
public sealed class WholeDraftTests : IAsyncLifetime
{
    private const string Draft =
        """
        scalar DateTime
        scalar Money
        interface Node { id: ID! }
        enum Genre { DRAMA COMEDY THRILLER OLD @deprecated }
        type Person implements Node { id: ID! fullName: String! email: String! }
        type Review implements Node { id: ID! stars: Int! text: String! author: Person! film: Film! }
        type Film implements Node {
          id: ID! title: String! poster: String! year: Int! genre: Genre! releasedAt: DateTime! price: Float!
          "Either `stream` or `download`."
          delivery: String!
          score: Int! @mock(min: 90, max: 95)
          badge: String! @mock(values: ["new", "last chance"])
          director: Person!
          cast: [Person!]! @mock(size: 4)
          tags: [String!]!
          related: [SearchResult!]!
        }
        union SearchResult = Film | Person
        type PageInfo { hasNextPage: Boolean! endCursor: String }
        type FilmEdge { cursor: String! node: Film! }
        type FilmConnection { edges: [FilmEdge!]! pageInfo: PageInfo! totalCount: Int! }
        type FilmPage { items: [Film!]! total: Int! page: Int! perPage: Int! }
        type Query {
          film(id: ID!): Film
          filmBySlug(slug: String!): Film
          node(id: ID!): Node
          films(page: Int, perPage: Int, genre: Genre): FilmPage!
          connection(first: Int, after: String): FilmConnection!
          search(text: String!): [SearchResult!]!
          reviews: [Review!]!
          review(id: ID!): Review
        }
        input ReviewInput { stars: Int! text: String! filmId: ID! }
        type ReviewPayload { review: Review success: Boolean! errors: [String!]! }
        type Mutation {
          createReview(input: ReviewInput!): ReviewPayload!
          updateReview(id: ID!, text: String!): Review
          deleteReview(id: ID!): Boolean!
        }
        """;

    private DraftServer server = null!;

    public async Task InitializeAsync() => server = await DraftServer.StartAsync(Draft);

    public Task DisposeAsync() => server.StopAsync();

    [Fact]
    public async Task Values_fit_type_name_description_and_directives()
    {
        var films = (await server.DataAsync(
            "{ films(perPage: 20) { items { id title poster year genre releasedAt price delivery score badge tags director { fullName email } cast { id } } } }"))
            .GetProperty("films").GetProperty("items").EnumerateArray().ToArray();
        Assert.NotEmpty(films);
        foreach (var film in films)
        {
            Assert.Contains(' ', film.GetProperty("title").GetString()!);
            Assert.StartsWith($"{server.Client.BaseAddress}pictures/", film.GetProperty("poster").GetString(), StringComparison.Ordinal);
            Assert.InRange(film.GetProperty("year").GetInt32(), 1950, 2026);
            Assert.Contains(film.GetProperty("genre").GetString(), new[] { "DRAMA", "COMEDY", "THRILLER" });
            Assert.True(film.GetProperty("releasedAt").TryGetDateTimeOffset(out _));
            Assert.Contains(film.GetProperty("delivery").GetString(), new[] { "stream", "download" });
            Assert.InRange(film.GetProperty("score").GetInt32(), 90, 95);
            Assert.Contains(film.GetProperty("badge").GetString(), new[] { "new", "last chance" });
            Assert.EndsWith("@example.com", film.GetProperty("director").GetProperty("email").GetString(), StringComparison.Ordinal);
            Assert.Equal(4, film.GetProperty("cast").GetArrayLength());
        }

        Assert.Equal(films.Length, films.Select(static film => film.GetProperty("id").GetString()).Distinct().Count());
        Assert.True(films.Select(static film => film.GetProperty("title").GetString()).Distinct().Count() > 5);
        using var picture = await server.GetAsync(new Uri(films[0].GetProperty("poster").GetString()!).AbsolutePath);
        Assert.Equal("image/svg+xml", picture.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task An_object_is_the_same_wherever_it_is_met()
    {
        var listed = (await server.DataAsync("{ films { items { id title year director { id fullName } } } }"))
            .GetProperty("films").GetProperty("items")[1];
        var id = listed.GetProperty("id").GetString();
        var found = await server.DataAsync(
            $$"""{ film(id: "{{id}}") { id title year director { id fullName } } node(id: "{{id}}") { __typename id ... on Film { title } } }""");
        Assert.Equal(listed.ToString(), found.GetProperty("film").ToString());
        Assert.Equal("Film", found.GetProperty("node").GetProperty("__typename").GetString());
        Assert.Equal(listed.GetProperty("title").GetString(), found.GetProperty("node").GetProperty("title").GetString());
    }

    [Fact]
    public async Task The_same_seed_answers_the_same_and_another_one_something_else()
    {
        const string Query = "{ films(perPage: 10) { total items { id title genre tags } } search(text: \"a\") { __typename ... on Film { title } ... on Person { email } } }";
        var again = await DraftServer.StartAsync(Draft);
        var other = await DraftServer.StartAsync(Draft, seed: 2);
        try
        {
            var first = (await server.DataAsync(Query)).ToString();
            Assert.Equal(first, (await again.DataAsync(Query)).ToString());
            Assert.NotEqual(first, (await other.DataAsync(Query)).ToString());
        }
        finally
        {
            await again.StopAsync();
            await other.StopAsync();
        }
    }

    [Fact]
    public async Task Pages_follow_one_another_and_add_up()
    {
        var seen = new List<string?>();
        var total = 0;
        for (var page = 1; page == 1 || seen.Count < total; page++)
        {
            var films = (await server.DataAsync($"{{ films(page: {page}, perPage: 7) {{ total page perPage items {{ id }} }} }}")).GetProperty("films");
            total = films.GetProperty("total").GetInt32();
            Assert.Equal((page, 7), (films.GetProperty("page").GetInt32(), films.GetProperty("perPage").GetInt32()));
            Assert.NotEqual(0, films.GetProperty("items").GetArrayLength());
            seen.AddRange(films.GetProperty("items").EnumerateArray().Select(static film => film.GetProperty("id").GetString()));
        }

        Assert.Equal((total, total), (seen.Count, seen.Distinct().Count()));
    }

    [Fact]
    public async Task Cursors_lead_from_one_window_to_the_next()
    {
        var seen = new List<string?>();
        string? cursor = null;
        JsonElement connection;
        do
        {
            var after = cursor is null ? "" : $", after: \"{cursor}\"";
            connection = (await server.DataAsync($"{{ connection(first: 9{after}) {{ totalCount edges {{ cursor node {{ id }} }} pageInfo {{ hasNextPage endCursor }} }} }}"))
                .GetProperty("connection");
            seen.AddRange(connection.GetProperty("edges").EnumerateArray()
                .Select(static edge => edge.GetProperty("node").GetProperty("id").GetString()));
            cursor = connection.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
        while (connection.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());

        Assert.Equal((connection.GetProperty("totalCount").GetInt32(), seen.Count), (seen.Count, seen.Distinct().Count()));
    }

    [Fact]
    public async Task What_is_created_can_be_read_changed_and_deleted()
    {
        const string Fields = "{ id stars text film { id } author { fullName } }";
        var made = (await server.DataAsync(
            $$"""mutation { createReview(input: { stars: 4, text: "Good", filmId: "film-17" }) { success errors review {{Fields}} } }"""))
            .GetProperty("createReview");
        Assert.True(made.GetProperty("success").GetBoolean());
        Assert.Equal(0, made.GetProperty("errors").GetArrayLength());
        var review = made.GetProperty("review");
        var id = review.GetProperty("id").GetString();
        Assert.Equal((4, "Good"), (review.GetProperty("stars").GetInt32(), review.GetProperty("text").GetString()));
        Assert.Equal("film-17", review.GetProperty("film").GetProperty("id").GetString());
        Assert.Equal(review.ToString(), (await server.DataAsync($$"""{ review(id: "{{id}}") {{Fields}} }""")).GetProperty("review").ToString());
        Assert.Equal(id, (await server.DataAsync("{ reviews { id } }")).GetProperty("reviews")[0].GetProperty("id").GetString());

        await server.DataAsync($$"""mutation { updateReview(id: "{{id}}", text: "Better") { id } }""");
        var changed = (await server.DataAsync($$"""{ review(id: "{{id}}") {{Fields}} }""")).GetProperty("review");
        Assert.Equal((4, "Better"), (changed.GetProperty("stars").GetInt32(), changed.GetProperty("text").GetString()));

        Assert.True((await server.DataAsync($$"""mutation { deleteReview(id: "{{id}}") }""")).GetProperty("deleteReview").GetBoolean());
        Assert.Equal(JsonValueKind.Null, (await server.DataAsync($$"""{ review(id: "{{id}}") { id } }""")).GetProperty("review").ValueKind);
        Assert.DoesNotContain(
            id, (await server.DataAsync("{ reviews { id } }")).GetProperty("reviews").EnumerateArray()
                .Select(static one => one.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Its_schema_is_what_introspection_tells() => Assert.Equal(
        "Film", (await server.DataAsync("{ __type(name: \"Film\") { name } }")).GetProperty("__type").GetProperty("name").GetString());
}
