using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Local.Tests.Docs;

/// <summary>A guide of <c>docs/portal/guides</c>, and what in it can be run.</summary>
internal sealed partial class Guide
{
    private static readonly string[] Runnable = ["graphql", "bash", "js", "python", "java"];

    private readonly string path;
    private readonly List<string> lines;

    private Guide(string path)
    {
        this.path = path;
        lines = [.. File.ReadAllLines(path)];
        Blocks = Read();
    }

    public static string Folder { get; } = RepositoryRoot.Path("docs", "portal", "guides");

    /// <summary>What can be run, in its order.</summary>
    public IReadOnlyList<GuideBlock> Blocks { get; }

    public static Guide Of(string name) => new(Path.Combine(Folder, name + ".md"));

    /// <summary>The answer that the guide shows.</summary>
    public JsonNode? AnswerOf(GuideBlock block)
    {
        var text = string.Join('\n', lines[block.Answer!.Value]).Trim();
        return text is "" ? null : JsonNode.Parse(text);
    }

    /// <summary>Writes other answers into the guide. The last one goes first, so that the places of those before stay.</summary>
    public void Write(IReadOnlyDictionary<GuideBlock, string> answers)
    {
        foreach (var (block, answer) in answers.OrderByDescending(static pair => pair.Key.Line))
        {
            var (start, length) = block.Answer!.Value.GetOffsetAndLength(lines.Count);
            lines.RemoveRange(start, length);
            lines.InsertRange(start, answer.Split('\n'));
        }

        File.WriteAllText(path, string.Join('\n', lines) + '\n');
    }

    private List<GuideBlock> Read()
    {
        var blocks = new List<GuideBlock>();
        var options = new JsonObject();
        for (var i = 0; i < lines.Count; i++)
        {
            if (Comment().Match(lines[i]) is { Success: true } comment) options = JsonNode.Parse(comment.Groups[1].Value)!.AsObject();
            if (Fence().Match(lines[i]) is not { Success: true } fence) continue;
            var end = lines.IndexOf("```", i + 1);
            var (language, title) = (fence.Groups[1].Value, fence.Groups[2].Value);
            var text = string.Join('\n', lines[(i + 1)..end]);
            if (Runnable.Contains(language))
            {
                blocks.Add(new(language, text, i + 1, options));
                options = [];
            }
            else if (title is "Variables")
            {
                blocks[^1] = blocks[^1] with { Variables = JsonNode.Parse(text) };
            }
            else if (title is "Answer")
            {
                blocks[^1] = blocks[^1] with { Answer = (i + 1)..end };
            }

            i = end;
        }

        return blocks;
    }

    [GeneratedRegex("^<!-- run (.*) -->$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^```([a-z]+)(?: \[([^\]]+)\])?$")]
    private static partial Regex Fence();
}
