using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Local.Tests.Http;

namespace Kinow.ClientApi.Local.Tests.Recording;

/// <summary>Answers that were recorded are answered again, by a server that knows nothing else.</summary>
public sealed class RecordingTests : IAsyncLifetime
{
    private const string List = "query List { cms { products(perPage: 2, query: \"type:TVOD\") { items { id name } } } }";
    private const string ListOtherwise =
        "query List($n: Int = 2) { cms { ...P } } fragment P on CMS { products(query: \"type:TVOD\", perPage: $n) { items { name: name id @skip(if: false) } } }";

    private readonly string folder = Path.Combine(Path.GetTempPath(), $"recorded-{Guid.NewGuid():N}");

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync()
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task What_was_recorded_is_answered_and_nothing_else()
    {
        var (recorded, home, failed) = await RecordAsync(async server => (
            await TextAsync(server, List),
            await GetAsync(server, "/v1/q/Home"),
            await TextAsync(server, "{ cms { products(query: \"nothing:1\") { items { id } } } }")));
        Assert.Contains(Directory.EnumerateFiles(folder), static file =>
            Path.GetFileName(file).StartsWith("List-", StringComparison.Ordinal));
        await ReplayAsync(async server =>
        {
            Assert.Equal(recorded, await TextAsync(server, List));
            Assert.Equal(home, await GetAsync(server, "/v1/q/Home"));
            Assert.Equal(failed, await TextAsync(server, "{ cms { products(query: \"nothing:1\") { items { id } } } }"));
            using var missing = await server.AskAsync("query Other { platform { name } }");
            var error = (await missing.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0];
            Assert.Equal("OPERATION_NOT_FOUND", error.GetProperty("extensions").GetProperty("code").GetString());
            Assert.Contains("Other", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task The_same_operation_in_other_words_has_the_same_answer()
    {
        await RecordAsync(server =>
            TextAsync(server, "query List { cms { products(perPage: 2, query: \"type:TVOD\") { items { name id } } } }"));
        var file = Assert.Single(Directory.EnumerateFiles(folder));
        await RecordAsync(server =>
            TextAsync(server, ListOtherwise.Replace("query: \"type:TVOD\", perPage: $n", "perPage: $n, query: \"type:TVOD\"",
                StringComparison.Ordinal)));
        Assert.Equal(file, Assert.Single(Directory.EnumerateFiles(folder)));
    }

    [Fact]
    public async Task Neither_tokens_nor_personal_data_are_written()
    {
        var email = GeneratedAccounts.EmailOf(10).ToString();
        var signIn = $$"""mutation In { signin(credentials: { email: "{{email}}", password: "{{GeneratedAccounts.Password}}" }) { t: accessToken refreshToken user { n: firstname lastname profile { mail: email birthday } devices { fingerprint } groupToken } } }""";
        var (token, name) = await RecordAsync(async server =>
        {
            using var answer = await server.AskAsync(signIn);
            var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
            var session = body.GetProperty("data").GetProperty("signin");
            var token = session.GetProperty("t").GetString()!;
            using var user = await server.AskAsync("query Me { user { firstname lastname bookmarks { items { name } } } }",
                $"Authorization: Bearer {token}");
            Assert.True(user.IsSuccessStatusCode);
            return (token, session.GetProperty("user").GetProperty("lastname").GetString()!);
        });
        var kept = string.Concat(Directory.EnumerateFiles(folder).Select(File.ReadAllText));
        Assert.All([email, GeneratedAccounts.Password, token, $"\"{name}\""], secret =>
            Assert.DoesNotContain(secret, kept, StringComparison.Ordinal));
        Assert.Contains("\"bookmarks\"", kept, StringComparison.Ordinal);

        // Whoever signs in gets the answer: what was said is not part of what is kept.
        await ReplayAsync(async server => Assert.Contains(
            "\"refreshToken\"", await TextAsync(server, signIn.Replace(email, "other@example.com", StringComparison.Ordinal)),
                StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, "there is no folder")]
    [InlineData("", "has no recorded answers")]
    [InlineData("{", "holds no recorded answer")]
    public async Task A_folder_that_cannot_be_used_ends_with_1_and_one_line(string? content, string told)
    {
        if (content is not null) Directory.CreateDirectory(folder);
        if (content is { Length: > 0 }) await File.WriteAllTextAsync(Path.Combine(folder, "a.json"), content);
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var code = await LocalApplication.RunAsync(["--replay", folder, "--products", "10", "--urls", "http://127.0.0.1:0"], output, error);
        Assert.Equal(1, code);
        var line = Assert.Single(error.ToString().TrimEnd().Split('\n'));
        Assert.Contains(told, line, StringComparison.Ordinal);
        Assert.Contains("--record", line, StringComparison.Ordinal);
    }

    private async Task<T> RecordAsync<T>(Func<LocalServer, Task<T>> act)
    {
        using var server = new LocalServer(new LocalOptions { RecordFolder = folder });
        await server.InitializeAsync();
        var result = await act(server);
        await server.DisposeAsync();
        return result;
    }

    private async Task ReplayAsync(Func<LocalServer, Task> act)
    {
        using var server = new LocalServer(new LocalOptions { ReplayFolder = folder });
        await server.InitializeAsync();
        await act(server);
        await server.DisposeAsync();
    }

    private static async Task<string> TextAsync(LocalServer server, string query)
    {
        using var answer = await server.AskAsync(query);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<string> GetAsync(LocalServer server, string path)
    {
        using var answer = await server.GetAsync(path);
        return await answer.Content.ReadAsStringAsync();
    }
}
