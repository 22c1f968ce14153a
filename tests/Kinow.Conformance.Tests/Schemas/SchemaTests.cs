using System.Text.Json.Nodes;
using Kinow.Conformance.Tests.Cases;
using Kinow.Conformance.Tests.Comparing;
using Kinow.Conformance.Tests.Generation;
using Kinow.Conformance.Tests.Reference;
using Kinow.Conformance.Tests.Subject;
using Kinow.GraphQL.Language;

namespace Kinow.Conformance.Tests.Schemas;

/// <summary>
/// Type system definitions have the same fate here and in the reference: same errors, or same introspection and same printed text.
/// </summary>
public sealed class SchemaTests
{
    [NodeFact]
    public async Task Written_and_broken_definitions_agree_with_the_reference()
    {
        var known = new KnownDifferences(Path.Combine(Repository.Project, "known-schema-differences.json"));
        var report = new DifferenceReport("schema-differences.txt", known);
        using var reference = new ReferenceProcess();
        var query = reference.Ask([new() { ["kind"] = "introspectionQuery" }])[0].GetProperty("query").GetString()!;
        var cases = Written().Concat(Broken(LongForm.Choose(1_000, 10_000))).ToArray();
        var theirs = reference.Ask([.. cases.Select((c, i) => new JsonObject { ["kind"] = "schema", ["id"] = $"s{i}", ["sdl"] = c.Text })]);
        for (var i = 0; i < cases.Length; i++)
        {
            var ours = await SchemaUnderTest.AnswerAsync(cases[i].Text, query);
            Introspection.RemoveWordsOfTheirOwn(ours["introspection"]);
            var expected = JsonObject.Create(theirs[i])!;
            Introspection.RemoveWordsOfTheirOwn(expected["introspection"]);
            report.Add(AnswerComparison.Compare(cases[i].ToString(), expected, ours));
        }

        report.AssertEmpty();
        Assert.Empty(known.Unused);
    }

    private static IEnumerable<DocumentCase> Written() => CaseFile.ReadAll("sdl")
        .Concat(TestSchemas.Definitions.Select(d => new DocumentCase($"schema {d.Key}", "", d.Value)));

    // Operations have no place among definitions: we ignore them, the reference applies a few rules to them all the same.
    private static bool HoldsOperations(string text)
    {
        try
        {
            return Parser.Parse(text).Definitions.Any(d => d is ExecutableDefinitionNode);
        }
        catch (GraphQLSyntaxException)
        {
            return false;
        }
    }

    private static IEnumerable<DocumentCase> Broken(int count)
    {
        var written = CaseFile.ReadAll("sdl").ToArray();
        var names = written.SelectMany(c => c.Text.Split([' ', '\n', '(', ')', ':', '{', '}', '!', '[', ']', '@', '"'], StringSplitOptions.RemoveEmptyEntries))
            .Where(w => char.IsAsciiLetter(w[0])).Distinct().ToArray();
        for (var i = 0; i < count; i++)
        {
            var random = new Random(unchecked((LongForm.Seed * 31) ^ i));
            var origin = written[i % written.Length];
            var text = Mutator.Mutate(origin.Text, names, random);
            if (random.Next(3) == 0) text = Mutator.Mutate(text, names, random);
            if (!HoldsOperations(text)) yield return origin with { Name = $"broken {i} of {LongForm.Seed}: {origin.Name}", Text = text };
        }
    }
}
