using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Kinow.Conformance.Tests.Cases;
using Kinow.Conformance.Tests.Fakes;
using Kinow.Conformance.Tests.Generation;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Sdl;

namespace Kinow.Conformance.Tests.Fuzzing;

/// <summary>
/// Mutated documents and variables never break the engine: no exception, no answer that is not JSON, no error that is the server's fault,
/// nothing that takes longer than a tenth of a second.
/// </summary>
public sealed class FuzzTests
{
    private const int Count = 100_000;
    private const int CountAtNight = 1_000_000;
    private const int Repeats = 5;

    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(100);

    [Fact]
    public async Task No_document_breaks_the_engine()
    {
        var schemas = TestSchemas.Definitions.ToDictionary(d => d.Key, d => SchemaBuilder.Build(Encoding.UTF8.GetBytes(d.Value)));
        var errors = new UnexpectedErrors();
        var options = new GraphQLOptions { Errors = errors };
        var executors = schemas.ToDictionary(s => s.Key, s => new GraphQLExecutor(s.Value, new FakeBindings(s.Value), options));
        var generator = new CaseGenerator(name => schemas[name], LongForm.Seed + 1);
        var written = CaseFile.ReadAll("documents").Concat(ValueMatrix.ReadAll()).ToArray();
        var workers = Enumerable.Range(0, Environment.ProcessorCount).Select(worker => Task.Run(async () =>
        {
            for (var i = worker; i < LongForm.Choose(Count, CountAtNight); i += Environment.ProcessorCount)
            {
                var request = FuzzRequest.Create(i, generator, written, name => Names.Of(schemas[name]));
                await TryAsync(executors[request.Schema], request);
                Assert.True(errors.Found.IsEmpty, $"{request}\n{errors.Found.FirstOrDefault()}");
            }
        }));
        await Task.WhenAll(workers);
    }

    private static async Task TryAsync(GraphQLExecutor executor, FuzzRequest request)
    {
        // A busy machine makes anything slow now and then: only what is slow every time counts.
        for (var i = 0; i < Repeats; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await RunAsync(executor, request);
            if (Stopwatch.GetElapsedTime(started) < Longest) return;
        }

        Assert.Fail($"Takes more than {Longest.TotalMilliseconds} ms: {request}");
    }

    private static async Task RunAsync(GraphQLExecutor executor, FuzzRequest request)
    {
        try
        {
            using var variables = request.ParseVariables();
            var prepared = executor.Prepare(request.Document);
            using var response = await executor.ExecuteAsync(prepared, null, variables?.RootElement ?? default, new RequestContext());
            using var body = JsonDocument.Parse(response.Body);
        }
        catch (Exception error) when (error is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"{request}\n{error}");
        }
    }
}
