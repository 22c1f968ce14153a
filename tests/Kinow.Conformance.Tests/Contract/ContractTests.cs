using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kinow.ClientApi;
using Kinow.Conformance.Tests.Fakes;
using Kinow.Conformance.Tests.Reference;
using Kinow.Conformance.Tests.Subject;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Sdl;
using Kinow.GraphQL.Types;

namespace Kinow.Conformance.Tests.Contract;

/// <summary>The contract stays as it was approved, and no change breaks callers.</summary>
public sealed class ContractTests
{
    private const string PrintedFile = "schema.graphql";
    private const string IntrospectionFile = "introspection.json";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Schema Schema = ClientApiServices.CreateSchema();

    private static string Printed => SchemaPrinter.Print(Schema) + "\n";

    [NodeFact]
    public async Task The_contract_is_the_approved_one_and_breaks_nobody()
    {
        await FindBreakingChangesAsync();
        Approval.Check(PrintedFile, Printed);
        var (_, changes) = await RunAsync("changelog.mjs", Approval.PathOf("baseline.graphql"), await WriteAsync());
        Approval.Check("../CHANGELOG.md", changes);
    }

    [NodeFact]
    public async Task The_introspection_is_the_approved_one()
    {
        using var reference = new ReferenceProcess();
        var query = reference.Ask([new() { ["kind"] = "introspectionQuery" }])[0].GetProperty("query").GetString()!;
        var executor = new GraphQLExecutor(Schema, new FakeBindings(Schema), Unlimited.Options);
        using var response = await executor.ExecuteAsync(
            executor.Prepare(Encoding.UTF8.GetBytes(query)), null, default, new RequestContext());
        Assert.Equal(ResponseKind.Success, response.Kind);
        var data = JsonElement.Parse(response.Body.Span).GetProperty("data");
        Approval.Check(IntrospectionFile, JsonSerializer.Serialize(data, Indented) + "\n");
    }

    [Fact]
    public void What_normalising_caches_are_told_is_made_of_it()
    {
        Approval.Check("apollo-type-policies.json", CachePolicies.OfApollo(Schema).ToJsonString(Indented) + "\n");
        Approval.Check("graphcache-keyless.json", CachePolicies.OfGraphcache(Schema).ToJsonString(Indented) + "\n");
    }

    [Fact]
    public void What_the_documentation_tells_of_fields_is_what_the_engine_reads() =>
        Approval.Check("field-directives.json", FieldFacts.Of(Schema).ToJsonString(Indented) + "\n");

    private static async Task FindBreakingChangesAsync()
    {
        var approved = Approval.PathOf(PrintedFile);
        if (Approval.AllowsBreaking || !File.Exists(approved)) return;
        var (code, output) = await RunAsync("node_modules/.bin/graphql-inspector", "diff", approved, await WriteAsync());
        Assert.True(code == 0, output);
    }

    private static async Task<string> WriteAsync()
    {
        var current = Repository.Artifact("contract.graphql");
        await File.WriteAllTextAsync(current, Printed);
        return current;
    }

    private static async Task<(int Code, string Output)> RunAsync(params string[] script)
    {
        using var process = Process.Start(new ProcessStartInfo("node", script)
        {
            WorkingDirectory = Repository.Node,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await errors);
    }
}
