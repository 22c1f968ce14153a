using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kinow.Conformance.Tests.Cases;
using Kinow.Conformance.Tests.Fakes;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;
using Kinow.GraphQL.Validation;

namespace Kinow.Conformance.Tests.Subject;

/// <summary>Our engine over one schema and its fake data. It answers cases in the shape of the reference's answers.</summary>
internal sealed class EngineUnderTest
{
    private readonly DocumentValidator validator;
    private readonly FakeBindings bindings;
    private readonly GraphQLExecutor executor;

    public EngineUnderTest(Schema schema)
    {
        Schema = schema;
        validator = new DocumentValidator(schema);
        bindings = new FakeBindings(schema);
        executor = new GraphQLExecutor(schema, bindings, Unlimited.Options);
    }

    public Schema Schema { get; }

    public async Task<JsonObject> AnswerAsync(DocumentCase input)
    {
        DocumentNode document;
        try
        {
            document = Parser.Parse(input.Text);
        }
        catch (GraphQLSyntaxException error)
        {
            return new() { ["syntax"] = Answers.Error(error.Message, [error.Location]) };
        }

        var answer = new JsonObject { ["printed"] = Printer.Print(document) };
        answer["invalid"] = Validate(document);
        if (answer["invalid"]!.AsArray().Count > 0) return answer;
        var variables = input.Variables is null ? default : JsonElement.Parse(input.Variables);
        var operation = Find(document, input.OperationName);
        if (operation is not null) answer["variables"] = Coerce(document.Source, operation, variables);
        await RunAsync(answer, input, operation, variables);
        return answer;
    }

    private static OperationDefinitionNode? Find(DocumentNode document, string? name)
    {
        var operations = document.Definitions.OfType<OperationDefinitionNode>().ToArray();
        return name is null
            ? operations.Length == 1 ? operations[0] : null
            : operations.FirstOrDefault(o => o.Name?.Value == name);
    }

    private JsonArray Validate(DocumentNode document) => new([.. validator.Validate(document).Select(e =>
    {
        var error = Answers.Error(e.Message, e.Locations);
        error["rule"] = e.Rule;
        return error;
    })]);

    private JsonObject Coerce(Source source, OperationDefinitionNode operation, JsonElement variables)
    {
        if (new VariableCoercion(Schema, operation).TryCoerce(variables, out var values, out var errors))
        {
            return new() { ["coerced"] = Canonical.Of(values) };
        }

        return new() { ["errors"] = new JsonArray([.. errors.Select(e => Answers.Error(e.Message, e.Node is null ? [] : [source.GetLocation(e.Node.Start)]))]) };
    }

    private async Task RunAsync(JsonObject answer, DocumentCase input, OperationDefinitionNode? operation, JsonElement variables)
    {
        bindings.Seed = input.Seed;
        var prepared = executor.Prepare(Encoding.UTF8.GetBytes(input.Text));
        if (operation?.Operation != OperationKind.Subscription)
        {
            using var response = await executor.ExecuteAsync(prepared, input.OperationName, variables, new SignedInContext());
            answer["result"] = Read(response);
            return;
        }

        var stream = new List<JsonObject>();
        var rejected = false;
        var planned = prepared.Plan(input.OperationName, variables);
        await foreach (var response in executor.SubscribeAsync(planned, static _ => new(new SignedInContext())))
        {
            rejected |= response.Kind == ResponseKind.Rejected;
            stream.Add(Read(response));
            response.Dispose();
        }

        if (rejected) answer["result"] = stream[0];
        else answer["stream"] = new JsonArray([.. stream]);
    }

    private static JsonObject Read(GraphQLResponse response)
    {
        var body = JsonNode.Parse(response.Body.Span)!.AsObject();
        var result = new JsonObject();
        if (body.TryGetPropertyValue("data", out var data)) result["data"] = data?.DeepClone();
        result["errors"] = new JsonArray([.. (body["errors"]?.AsArray() ?? []).Select(e => new JsonObject
        {
            ["message"] = e!["message"]!.DeepClone(),
            ["locations"] = e["locations"]?.DeepClone() ?? new JsonArray(),
            ["path"] = e["path"]?.DeepClone(),
        })]);
        return result;
    }
}
