using System.Globalization;

namespace Kinow.Conformance.Tests.Cases;

/// <summary>
/// Reads the case files. A line <c>#: case TITLE</c> opens a case; <c>#: schema</c> (for all that follow), <c>#: variables</c>, <c>#:
/// operation</c>,
/// <c>#: seed</c> and <c>#: seeds</c> (how many to try) come before its text.
/// </summary>
internal static class CaseFile
{
    private const string Mark = "#: ";

    public static IEnumerable<DocumentCase> ReadAll(string directory) =>
        Directory.EnumerateFiles(Path.Combine(Reference.Repository.Cases, directory), "*.graphql", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(Read);

    private static IEnumerable<DocumentCase> Read(string file)
    {
        var schema = "";
        DocumentCase? current = null;
        var text = new List<string>();
        var seeds = 1;
        foreach (var line in File.ReadLines(file))
        {
            if (!line.StartsWith(Mark, StringComparison.Ordinal))
            {
                text.Add(line);
                continue;
            }

            var (word, rest) = Split(line[Mark.Length..]);
            if (word is "schema" or "case" && current is not null)
            {
                foreach (var seeded in Seeded(current, text, seeds)) yield return seeded;
                (current, seeds) = (null, 1);
            }

            if (word == "schema") schema = rest;
            if (word == "seeds") seeds = int.Parse(rest, CultureInfo.InvariantCulture);
            if (word == "case") current = new DocumentCase($"{Path.GetFileNameWithoutExtension(file)}: {rest}", schema, "");
            if (current is not null) current = Apply(current, word, rest);
            text.Clear();
        }

        foreach (var seeded in Seeded(current, text, seeds)) yield return seeded;
    }

    private static IEnumerable<DocumentCase> Seeded(DocumentCase? current, List<string> text, int seeds) => current is null
        ? []
        : Enumerable.Range(0, seeds).Select(i => current with { Text = string.Join('\n', text), Seed = current.Seed + (uint)i });

    private static DocumentCase Apply(DocumentCase current, string word, string rest) => word switch
    {
        "case" or "seeds" => current,
        "variables" => current with { Variables = rest },
        "operation" => current with { OperationName = rest },
        "seed" => current with { Seed = uint.Parse(rest, CultureInfo.InvariantCulture) },
        _ => throw new InvalidDataException($"Unknown word in a case: {word}"),
    };

    private static (string Word, string Text) Split(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? (line, "") : (line[..space], line[(space + 1)..]);
    }
}
