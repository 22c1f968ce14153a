using System.Text.Json.Nodes;

namespace Kinow.GraphQL.AspNetCore.Ide;

/// <summary>An operation that the IDE offers to open.</summary>
/// <param name="Folder">What it belongs to.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Text">The document.</param>
public sealed record IdeOperation(string Folder, string Name, string Text)
{
    /// <summary>Reads a file with a JSON array of objects that have <c>folder</c>, <c>name</c> and <c>text</c>.</summary>
    /// <param name="path">The path of the file.</param>
    public static IReadOnlyList<IdeOperation> ReadAll(string path) =>
    [
        .. JsonNode.Parse(File.ReadAllText(path))!.AsArray().Select(static one =>
            new IdeOperation($"{one!["folder"]}", $"{one["name"]}", $"{one["text"]}")),
    ];
}
