using System.Text;
using Kinow.ClientApi.Tests.Support;
using Kinow.GraphQL.Types;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Tests.Authorization;

/// <summary>
/// Who gets what: each field that a query can reach, for each caller. The table is approved, so a new field needs a row that somebody has
/// looked at; what must hold whatever is approved is asserted beside it.
/// </summary>
public sealed class FieldTableTests
{
    private const string Refused = "UNAUTHENTICATED";

    private static readonly Schema Schema = ClientApiServices.CreateSchema();

    // One item; lists have more kinds of them.
    private static readonly HashSet<string> Ends =
        new(StringComparer.Ordinal)
        {
            "CMS.product", "CMS.actor", "CMS.category", "CMS.director", "ProductSearch.items", "Suggestion.product", "Suggestion.category",
            "Suggestion.actor", "Suggestion.director", "Video.product", "Video.videoGroup", "ProductCategory.product", "Category.products",
            "Video.extracts", "CategoryTarget.category", "ProductTarget.product", "User.products", "User.bookmarks", "User.recommendations", "ProductAccess.product",
        };

    private static readonly string File = RepositoryRoot.Path("schema", "approved", "authorization.tsv");

    [Fact]
    public async Task Each_field_answers_each_caller_as_the_table_says()
    {
        var rows = await AskAsync();
        var table = new StringBuilder("field\t").AppendJoin('\t', rows[0].Outcomes.Keys).Append('\n');
        foreach (var (field, _, outcomes) in rows) table.Append(field).Append('\t').AppendJoin('\t', outcomes.Values).Append('\n');
        if (Environment.GetEnvironmentVariable("KINOW_APPROVE") is not null) await System.IO.File.WriteAllTextAsync(File, table.ToString());
        var approved = await System.IO.File.ReadAllLinesAsync(File);
        Assert.Equal(approved, table.ToString().TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task What_must_hold_whatever_is_approved_holds()
    {
        foreach (var (field, way, outcomes) in await AskAsync())
        {
            Assert.True(outcomes["expired"] == Refused && outcomes["other platform"] == Refused, field);
            if (way[0] != "user") continue;
            Assert.True(outcomes["no session"] == "null" && outcomes["anonymous"] == "null", field);
        }
    }

    [Fact]
    public async Task Nobody_but_the_account_is_told_what_is_its_own()
    {
        var callers = await Callers.CreateAsync();
        var own = OwnWords().ToList();
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (field, query, way) in Paths(callers))
        {
            foreach (var (name, token) in callers.All)
            {
                var (_, body) = await callers.AskAsync(query, token, way);
                var words = own.Where(word => body.Contains(word, StringComparison.Ordinal)).ToList();
                if (name == "user") told.UnionWith(words);
                else if (name != "other profile") Assert.True(words.Count == 0, $"{field} tells {name} {string.Join(", ", words)}");
            }
        }

        Assert.Equal(own.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    // What only this account has, and is told itself.
    private static IEnumerable<string> OwnWords()
    {
        var user = Callers.Owner.User;
        yield return user.Id.ToString();
        yield return user.Profile.Email.ToString();
        foreach (var device in user.Devices) yield return device.Id.ToString();
        foreach (var playlist in user.Playlists) yield return playlist.Id.ToString();
        foreach (var profile in user.Profiles) yield return profile.Id.ToString();
    }

    private static async Task<List<(string Field, string[] Way, Dictionary<string, string> Outcomes)>> AskAsync()
    {
        var callers = await Callers.CreateAsync();
        var rows = new List<(string, string[], Dictionary<string, string>)>();
        foreach (var (field, query, way) in Paths(callers))
        {
            var outcomes = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (name, token) in callers.All) outcomes[name] = (await callers.AskAsync(query, token, way)).Outcome;
            rows.Add((field, way, outcomes));
        }

        return rows;
    }

    private static IEnumerable<(string Field, string Query, string[] Way)> Paths(Callers callers) =>
        FieldPaths.Of(Schema, Arguments(callers), Ends);

    private static Dictionary<string, string> Arguments(Callers callers) => new(StringComparer.Ordinal)
    {
        ["CMS.product"] = $"(id: {Api.Content.Products.First(Sample.IsVisibleSeries).Id})",
        ["CMS.products"] = $"(includeIds: [{string.Join(", ", OneOfEachType())}])",
        ["CMS.video"] = $"(id: {callers.Video})",
        ["CMS.actor"] = $"(id: {Api.Content.Actors[0].Id})",
        ["CMS.category"] = $"(id: {Api.Content.Categories[0].Id})",
        ["CMS.director"] = $"(id: {Api.Content.Directors[0].Id})",
        ["CMS.search"] = """(text: "the")""",
        ["CMS.screen"] = """(slug: "home")""",
        ["CMS.menu"] = "(place: TOP)",
        ["CMS.page"] = """(slug: "terms")""",
        ["CMS.suggestions"] = """(text: "the")""",
        ["User.signInRequest"] = $"""(code: "{callers.Code}")""",
    };

    private static IEnumerable<long> OneOfEachType() =>
        Api.Content.Products.Where(Sample.IsVisible).GroupBy(static product => product.Extension.Type).Select(static type => type.First().Id);
}
