using Kinow.Conformance.Tests.Cases;
using Kinow.Conformance.Tests.Comparing;
using Kinow.Conformance.Tests.Generation;
using Kinow.Conformance.Tests.Reference;

namespace Kinow.Conformance.Tests.Documents;

/// <summary>Documents of all kinds have the same fate here and in the reference.</summary>
public sealed class DocumentTests(Differential differential) : IClassFixture<Differential>
{
    private const int BatchSize = 2_000;

    [NodeFact]
    public async Task Written_and_generated_documents_agree_with_the_reference()
    {
        var known = new KnownDifferences(Path.Combine(Repository.Project, "known-differences.json"));
        var report = new DifferenceReport("differences.txt", known);
        var count = 0;
        var generator = new CaseGenerator(name => differential.Engines[name].Schema, LongForm.Seed);
        var cases = CaseFile.ReadAll("documents").Concat(ValueMatrix.ReadAll()).Concat(generator.Generate(LongForm.Choose(4_000, 50_000)));
        foreach (var batch in cases.Chunk(BatchSize))
        {
            count += batch.Length;
            report.Add(await differential.CompareAsync(batch));
        }

        Assert.True(count >= 5_000, $"Only {count} documents were compared.");
        report.AssertEmpty();
        Assert.Empty(known.Unused);
    }
}
