using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Kinow.Conformance.Tests.Reference;

/// <summary>The reference implementation: a process that answers one line of JSON for each line it is sent.</summary>
public sealed class ReferenceProcess : IDisposable
{
    private readonly Lock gate = new();
    private readonly Lazy<Process> process = new(Start);

    /// <summary>Sends all questions and gives the answers in the same order.</summary>
    public IReadOnlyList<JsonElement> Ask(IReadOnlyList<JsonObject> questions)
    {
        lock (gate)
        {
            var writing = Task.Run(() => Send(questions));
            var answers = new List<JsonElement>(questions.Count);
            while (answers.Count < questions.Count)
            {
                var line = process.Value.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The reference has ended.");
                answers.Add(JsonElement.Parse(line));
            }

            writing.GetAwaiter().GetResult();
            return answers;
        }
    }

    public void Dispose()
    {
        if (!process.IsValueCreated) return;
        process.Value.StandardInput.Close();
        process.Value.WaitForExit(TimeSpan.FromSeconds(5));
        process.Value.Dispose();
    }

    private static Process Start()
    {
        var start = new ProcessStartInfo("node", ["reference.mjs"])
        {
            WorkingDirectory = Repository.Node,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        return Process.Start(start) ?? throw new InvalidOperationException("Node.js did not start.");
    }

    private void Send(IReadOnlyList<JsonObject> questions)
    {
        var input = process.Value.StandardInput;
        foreach (var question in questions)
        {
            input.WriteLine(question.ToJsonString());
        }

        input.Flush();
    }
}
