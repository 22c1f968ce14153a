using System.Text.Json.Nodes;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Local.Tests.Docs;

/// <summary>
/// What the guides show works, and is answered as they say. With <c>KINOW_APPROVE</c> the answers are written into the guides.
/// </summary>
[Collection(nameof(DocsCollection))]
public sealed class GuideTests(DocsHosts hosts)
{
    private static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Guide.Folder, "*.md").Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public static TheoryData<string> Guides { get; } = [.. Names];

    [Theory]
    [MemberData(nameof(Guides))]
    public async Task What_a_guide_shows_works(string name)
    {
        var guide = Guide.Of(name);
        var answers = await RunAsync(name, guide, hosts.First);
        var wrong = guide.Blocks.Where(block => block.Answer is not null)
            .ToDictionary(static block => block, block => Expected.Difference(guide.AnswerOf(block), answers[block]))
            .Where(static pair => pair.Value is not null).ToList();
        if (DocsHosts.Writes && wrong.Count > 0)
        {
            var again = await RunAsync(name, guide, await hosts.SecondAsync());
            guide.Write(wrong.ToDictionary(
                static pair => pair.Key, pair => ShownJson.Write(Expected.Shorten(answers[pair.Key], again[pair.Key]))));
            return;
        }

        Assert.True(wrong.Count == 0, $"{name}.md: {string.Join('\n', wrong.Select(static pair => $"line {pair.Key.Line}: {pair.Value}"))}");
    }

    [ProgramTheory("node")]
    [MemberData(nameof(Snippets), "js")]
    public Task JavaScript_of_a_guide_works(string guide, int number) => RunSnippetAsync(guide, "js", number);

    [ProgramTheory("python3")]
    [MemberData(nameof(Snippets), "python")]
    public Task Python_of_a_guide_works(string guide, int number) => RunSnippetAsync(guide, "python", number);

    [ProgramTheory("java")]
    [MemberData(nameof(Snippets), "java")]
    public Task Java_of_a_guide_works(string guide, int number) => RunSnippetAsync(guide, "java", number);

    /// <summary>Pieces in a language that stand for themselves: each with its guide and its number there.</summary>
    public static TheoryData<string, int> Snippets(string language)
    {
        var found = new TheoryData<string, int>();
        foreach (var name in Names)
        {
            for (var i = 0; i < Of(name, language).Count; i++) found.Add(name, i + 1);
        }

        return found;
    }

    private static List<GuideBlock> Of(string guide, string language) =>
        [.. Guide.Of(guide).Blocks.Where(block => block.Language == language)];

    private async Task RunSnippetAsync(string guide, string language, int number)
    {
        using var run = new GuideRun(hosts.First, guide);
        await run.RunAsync(Of(guide, language)[number - 1]);
    }

    private static async Task<Dictionary<GuideBlock, JsonNode?>> RunAsync(string name, Guide guide, DocsHost host)
    {
        using var run = new GuideRun(host, name);
        var answers = new Dictionary<GuideBlock, JsonNode?>();
        foreach (var block in guide.Blocks.Where(static block => block.IsStep))
        {
            var answer = answers[block] = await run.RunAsync(block);
            if (block.Answer is null) Assert.True(answer?["errors"] is null, $"Line {block.Line}: {answer?.ToJsonString()}");
        }

        return answers;
    }
}
