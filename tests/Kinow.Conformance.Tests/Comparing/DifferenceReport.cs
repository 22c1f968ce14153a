using Kinow.Conformance.Tests.Reference;

namespace Kinow.Conformance.Tests.Comparing;

/// <summary>Gathers the differences without a known reason: all into a file, the shortest few into the test's message.</summary>
internal sealed class DifferenceReport(string file, KnownDifferences known)
{
    private const int Shown = 8;

    private readonly List<Difference> found = [];

    public void Add(IEnumerable<Difference> differences) => found.AddRange(differences.Where(d => !known.Explain(d)));

    public void AssertEmpty()
    {
        var path = Repository.Artifact(file);
        if (found.Count == 0)
        {
            File.Delete(path);
            return;
        }

        File.WriteAllText(path, string.Join('\n', found));
        var counts = found.CountBy(d => d.Aspect).Select(c => $"{c.Key} {c.Value}");
        var shortest = found.GroupBy(d => d.Aspect).SelectMany(g => g.OrderBy(d => d.Case.Length).Take(Shown));
        Assert.Fail($"{found.Count} differences ({string.Join(", ", counts)}), all in {path}:\n{string.Join('\n', shortest)}");
    }
}
