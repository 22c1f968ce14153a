using System.Text.Json;
using System.Text.RegularExpressions;

namespace Kinow.Conformance.Tests.Comparing;

/// <summary>
/// The differences that stay, each with its reason. An entry is used when its aspect is the difference's and its patterns find something
/// in what the two sides say; an entry that no difference needs any more must go.
/// </summary>
internal sealed class KnownDifferences
{
    private readonly Dictionary<Entry, int> uses;

    public KnownDifferences(string file)
    {
        var entries = JsonSerializer.Deserialize<Entry[]>(File.ReadAllText(file), JsonSerializerOptions.Web)!;
        uses = entries.ToDictionary(e => e, _ => 0);
    }

    /// <summary>The reasons of entries that no difference has needed.</summary>
    public IEnumerable<string> Unused => uses.Where(u => u.Value == 0).Select(u => $"{u.Key.Aspect}: {u.Key.Reason}");

    public bool Explain(Difference difference)
    {
        foreach (var entry in uses.Keys)
        {
            if (!entry.Explains(difference)) continue;
            uses[entry]++;
            return true;
        }

        return false;
    }

    private sealed record Entry(string Aspect, string Case, string Reference, string Ours, string Reason)
    {
        public bool Explains(Difference difference) =>
            difference.Aspect == Aspect
            && Regex.IsMatch(difference.Case, Case)
            && Regex.IsMatch(difference.Reference, Reference)
            && Regex.IsMatch(difference.Ours, Ours);
    }
}
