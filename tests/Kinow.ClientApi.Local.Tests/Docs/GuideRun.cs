using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Kinow.ClientApi.Local.Tests.Docs;

/// <summary>Runs what a guide shows, from its top to its end.</summary>
internal sealed partial class GuideRun : IDisposable
{
    private readonly DocsHost host;
    private readonly Values values;
    private readonly DocsCallers callers;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kinow-guide-");
    private string caller = "nobody";

    public GuideRun(DocsHost host, string guide) => (this.host, values, callers) = (host, new(host), new(host, guide));

    /// <summary>Runs a block.</summary>
    /// <returns>What was answered; null when that is no JSON.</returns>
    public async Task<JsonNode?> RunAsync(GuideBlock block)
    {
        var answer = block.Language is "graphql" ? await AskAsync(block) : await ExecuteAsync(block);
        if (answer is not null) values.Keep(block.Options["keep"], answer);
        return answer;
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task<JsonNode> AskAsync(GuideBlock block)
    {
        caller = block.Options["as"]?.GetValue<string>() ?? caller;
        var token = caller.StartsWith("{{", StringComparison.Ordinal) ? values.FillText(caller) : await callers.TokenOfAsync(caller);
        var headers = (block.Options["headers"] as JsonObject ?? []).Select(header => KeyValuePair.Create(header.Key, values.FillText($"{header.Value}")));
        return await host.AskAsync(block.Text, await values.FillAsync(block.Options["variables"] ?? block.Variables), token, headers);
    }

    private async Task<JsonNode?> ExecuteAsync(GuideBlock block)
    {
        var kept = values.All.Select(pair => KeyValuePair.Create(pair.Key, Address().Replace(pair.Value, host.Url)));
        var output = await GuideProgram.RunAsync(block.Language, Address().Replace(block.Text, host.Url), folder.FullName, kept);
        var last = output.Split('\n').LastOrDefault(static line => line.StartsWith('{'));
        return last is null ? null : host.Read(last);
    }

    [GeneratedRegex("http://(127.0.0.1|localhost):5080")]
    private static partial Regex Address();
}
