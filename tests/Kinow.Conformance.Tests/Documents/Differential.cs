using System.Text.Json.Nodes;
using Kinow.Conformance.Tests.Cases;
using Kinow.Conformance.Tests.Comparing;
using Kinow.Conformance.Tests.Reference;
using Kinow.Conformance.Tests.Subject;

namespace Kinow.Conformance.Tests.Documents;

/// <summary>Puts the same documents before the reference and before our engine.</summary>
public sealed class Differential : IDisposable
{
    private readonly ReferenceProcess reference = new();
    private readonly Lazy<bool> schemasSent;

    public Differential() => schemasSent = new(SendSchemas);

    internal Engines Engines { get; } = new();

    internal async Task<IReadOnlyList<Difference>> CompareAsync(IReadOnlyList<DocumentCase> cases)
    {
        _ = schemasSent.Value;
        var asking = Task.Run(() => reference.Ask([.. cases.Select(c => c.ToQuestion())]));
        var ours = new JsonObject[cases.Count];
        for (var i = 0; i < ours.Length; i++)
        {
            ours[i] = await AnswerAsync(cases[i]);
        }

        var theirs = await asking;
        return [.. cases.SelectMany((c, i) => AnswerComparison.Compare(c.ToString(), JsonObject.Create(theirs[i])!, ours[i]))];
    }

    private async Task<JsonObject> AnswerAsync(DocumentCase input)
    {
        try
        {
            return await Engines[input.Schema].AnswerAsync(input);
        }
        catch (Exception error)
        {
            return new() { ["failure"] = error.ToString() };
        }
    }

    public void Dispose() => reference.Dispose();

    private bool SendSchemas()
    {
        var questions = TestSchemas.Definitions.Select(d => new JsonObject { ["kind"] = "schema", ["id"] = d.Key, ["sdl"] = d.Value });
        var answers = reference.Ask([.. questions]);
        foreach (var (answer, name) in answers.Zip(TestSchemas.Definitions.Keys))
        {
            Assert.True(answer.TryGetProperty("printed", out _), $"The reference refuses the schema {name}: {answer}");
        }

        return true;
    }
}
