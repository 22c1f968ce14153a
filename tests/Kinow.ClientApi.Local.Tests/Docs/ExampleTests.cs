using System.Text.Json.Nodes;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Local.Tests.Docs;

/// <summary>
/// The examples of the reference run, and are answered as it shows. With <c>KINOW_APPROVE</c> the answers are written.
/// </summary>
[Collection(nameof(DocsCollection))]
public sealed class ExampleTests(DocsHosts hosts)
{
    private static readonly string Folder = RepositoryRoot.Path("docs", "portal", "examples");

    public static TheoryData<string> Scenarios { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Folder, "scenarios")).Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task A_scenario_runs(string name)
    {
        var scenario = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, "scenarios", name + ".json")))!;
        await CheckAsync(host => RunAsync(name, scenario, host));
    }

    [Fact]
    public async Task The_examples_of_types_run() => await CheckAsync(static async host =>
    {
        var answers = new Dictionary<string, JsonNode>();
        var token = await new DocsCallers(host, "types").TokenOfAsync("demo10@example.com");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Folder, "types")))
        {
            answers[Path.GetFileNameWithoutExtension(file)] = await host.AskAsync(await File.ReadAllTextAsync(file), null, token);
        }

        return answers;
    });

    private static async Task<Dictionary<string, JsonNode>> RunAsync(string name, JsonNode scenario, DocsHost host)
    {
        var values = new Values(host);
        var callers = new DocsCallers(host, name);
        var answers = new Dictionary<string, JsonNode>();
        foreach (var step in scenario["steps"]!.AsArray())
        {
            var operation = step!["operation"]!.GetValue<string>();
            var caller = (step["as"] ?? scenario["as"])!.GetValue<string>();
            var token = caller.StartsWith("{{", StringComparison.Ordinal) ? values.FillText(caller) : await callers.TokenOfAsync(caller);
            var text = await File.ReadAllTextAsync(RepositoryRoot.Path("schema", "operations", operation + ".graphql"));
            var answer = await host.AskAsync(text, await values.FillAsync(step["variables"]), token);
            if (step["keep"] is { } keep) values.Keep(keep, answer);
            if (step["shown"]?.GetValue<bool>() is not false) answers[operation] = answer;
            else Assert.True(answer["errors"] is null, $"{operation}: {answer.ToJsonString()}");
        }

        return answers;
    }

    private async Task CheckAsync(Func<DocsHost, Task<Dictionary<string, JsonNode>>> run)
    {
        var answers = await run(hosts.First);
        var wrong = new List<(string Name, string Difference)>();
        foreach (var (name, answer) in answers)
        {
            var path = PathOf(name);
            var shown = File.Exists(path) ? JsonNode.Parse(await File.ReadAllTextAsync(path)) : null;
            if (Expected.Difference(shown, answer) is { } difference) wrong.Add((name, difference));
        }

        if (DocsHosts.Writes && wrong.Count > 0)
        {
            var again = await run(await hosts.SecondAsync());
            foreach (var (name, _) in wrong)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
                await File.WriteAllTextAsync(PathOf(name), ShownJson.Write(Expected.Shorten(answers[name], again[name])) + "\n");
            }

            return;
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Select(static pair => $"{pair.Name}: {pair.Difference}")));
    }

    private static string PathOf(string example) => Path.Combine(Folder, "answers", example + ".json");
}
