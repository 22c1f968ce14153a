namespace Kinow.Architecture.Tests;

/// <summary>
/// Projects depend downwards only: entry points → ReadModel → Sql, Search, Queue, Embedded → Core, entry points → GraphQL.AspNetCore →
/// GraphQL, worker → Mail → Core, webhook → Edge → Search, GraphQL service → Broadcast → Core, entry points → Payments → Core.
/// </summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Kinow.GraphQL"] = [],
        ["Kinow.Lambda"] = [],
        ["Kinow.Aws"] = [],
        ["Kinow.GraphQL.Generator"] = ["Kinow.GraphQL"],
        ["Kinow.GraphQL.AspNetCore"] = ["Kinow.GraphQL"],
        ["Kinow.ClientApi.Core"] = [],
        ["Kinow.ClientApi.Sql"] = ["Kinow.ClientApi.Core"],
        ["Kinow.ClientApi.Search"] = ["Kinow.Aws", "Kinow.ClientApi.Core"],
        ["Kinow.ClientApi.Queue"] = ["Kinow.ClientApi.Core"],
        ["Kinow.ClientApi.Embedded"] = ["Kinow.ClientApi.Core"],
        ["Kinow.ClientApi.Mail"] = ["Kinow.Aws", "Kinow.ClientApi.Core"],
        ["Kinow.ClientApi.Payments"] = ["Kinow.ClientApi.Core"],
        ["Kinow.ClientApi.Edge"] = ["Kinow.Aws", "Kinow.ClientApi.Core", "Kinow.ClientApi.Search"],
        ["Kinow.ClientApi.Broadcast"] = ["Kinow.Aws", "Kinow.ClientApi.Core"],
        ["Kinow.ClientApi.ReadModel"] =
            ["Kinow.ClientApi.Core", "Kinow.ClientApi.Sql", "Kinow.ClientApi.Search", "Kinow.ClientApi.Queue", "Kinow.ClientApi.Embedded"],
        ["Kinow.ClientApi.Demo"] = ["Kinow.ClientApi.Core", "Kinow.ClientApi.Embedded"],
        ["Kinow.ClientApi"] =
            ["Kinow.Lambda", "Kinow.GraphQL", "Kinow.GraphQL.Generator", "Kinow.GraphQL.AspNetCore", "Kinow.ClientApi.Core",
                "Kinow.ClientApi.Broadcast", "Kinow.ClientApi.Payments", "Kinow.ClientApi.ReadModel"],
        ["Kinow.ClientApi.Webhook"] =
            ["Kinow.Lambda", "Kinow.ClientApi.Core", "Kinow.ClientApi.Edge", "Kinow.ClientApi.Payments", "Kinow.ClientApi.ReadModel"],
        ["Kinow.ClientApi.Worker"] =
            ["Kinow.ClientApi.Core", "Kinow.ClientApi.Mail", "Kinow.ClientApi.Payments", "Kinow.ClientApi.ReadModel", "Kinow.Lambda"],
        ["Kinow.ClientApi.Admin"] =
            ["Kinow.GraphQL", "Kinow.ClientApi.Core", "Kinow.ClientApi.ReadModel", "Kinow.ClientApi.Payments", "Kinow.ClientApi.Demo"],
        ["Kinow.ClientApi.Local"] =
        [
            "Kinow.ClientApi", "Kinow.ClientApi.Demo", "Kinow.ClientApi.Webhook", "Kinow.ClientApi.Worker", "Kinow.ClientApi.Core",
            "Kinow.ClientApi.Mail", "Kinow.ClientApi.Payments", "Kinow.ClientApi.ReadModel",
            "Kinow.GraphQL.AspNetCore",
        ],
    };

    [Fact]
    public void Every_project_is_known_and_refers_only_to_what_it_may()
    {
        foreach (var (project, references) in Repository.References("src"))
        {
            Assert.True(
                Allowed.TryGetValue(project, out var allowed), $"{project} has no place in the architecture yet: give it one here.");
            Assert.Empty(references.Except(allowed));
        }
    }

    [Fact]
    public void What_is_for_development_alone_is_in_no_function()
    {
        var references = Repository.References("src");
        const string Local = "Kinow.ClientApi.Local";
        foreach (var function in new[] { "Kinow.ClientApi", "Kinow.ClientApi.Worker", "Kinow.ClientApi.Webhook" })
            Assert.Empty(Below(function).Intersect([Local, "Kinow.ClientApi.Demo"]));
        Assert.DoesNotContain(references.Values.SelectMany(static names => names), static name => name == Local);

        IEnumerable<string> Below(string project) => references[project].SelectMany(name => Below(name).Prepend(name));
    }

    [Fact]
    public void Nothing_shipped_refers_to_tests_or_benchmarks() =>
        Assert.All(
            Repository.References("src").SelectMany(p => p.Value),
            reference => Assert.False(reference.EndsWith(".Tests", StringComparison.Ordinal) || reference.Contains("Bench", StringComparison.Ordinal)));

    [Fact]
    public void Every_shipped_project_has_tests_and_a_page_that_says_what_lives_there()
    {
        var tests = Repository.References("tests").Keys;
        foreach (var project in Repository.References("src").Keys)
        {
            Assert.Contains($"{project}.Tests", tests);
            Assert.True(File.Exists(Path.Combine(Repository.Root, "src", project, "README.md")), $"src/{project}/README.md is missing.");
        }
    }
}
