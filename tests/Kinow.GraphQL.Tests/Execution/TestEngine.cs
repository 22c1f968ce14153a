using System.Text;
using System.Text.Json;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Sdl;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Tests.Execution;

/// <summary>An engine over a small schema whose fields are lambdas; objects are records that name their type.</summary>
internal sealed class TestEngine : SchemaBindings
{
    private readonly Dictionary<string, DelegateBinding> bindings = [];

    public TestEngine(string sdl, GraphQLOptions? options = null)
    {
        Schema = SchemaBuilder.Build([Parser.Parse(Encoding.UTF8.GetBytes(sdl))]);
        foreach (var type in Schema.Objects)
        {
            bindings[type.Name] = new DelegateBinding(type.Name);
        }

        Options = (options ?? new()) with { Errors = new Recorder() };
    }

    public Schema Schema { get; }

    public GraphQLOptions Options { get; }

    public Func<RequestContext> CreateContext { get; init; } = () => new RequestContext();

    public TestEngine Field(string type, string field, Func<object, object?> read) => Field(type, field, (s, _, _) => read(s));

    public TestEngine Field(string type, string field, FieldResolver read)
    {
        bindings[type].Fields[field] = read;
        return this;
    }

    public TestEngine Batch(string type, string field, BatchResolver resolve)
    {
        bindings[type].Batches[field] = resolve;
        return this;
    }

    public TestEngine Stream(string field, StreamResolver open)
    {
        bindings["Subscription"].Streams[field] = open;
        return this;
    }

    public GraphQLExecutor Build() => new(Schema, this, Options);

    public async Task<string> RunAsync(string document, string? variables = null, string? operation = null)
    {
        var executor = Build();
        var prepared = executor.Prepare(Encoding.UTF8.GetBytes(document));
        using var response = await executor.ExecuteAsync(prepared, operation, Json(variables), CreateContext());
        return Encoding.UTF8.GetString(response.Body.Span);
    }

    public static JsonElement Json(string? text) => text is null ? default : JsonDocument.Parse(text).RootElement;

    public override object RootValue(ObjectType root) => new Node(root.Name, 0);

    public override ObjectBinding BindingOf(ObjectType type) => bindings[type.Name];

    public override Func<object, int> TypeResolverOf(CompositeType type) =>
        value => value is Node node && Schema.FindType(node.Type) is ObjectType found && Schema.PossibleTypes(type).Contains(found)
            ? found.ObjectIndex
            : -1;

    /// <summary>An object of a named type.</summary>
    internal sealed record Node(string Type, int Id);

    /// <summary>Shows in the test's output what callers must not see.</summary>
    private sealed class Recorder : ErrorDescriber
    {
        protected override void OnUnexpected(Exception error, RequestContext context) => Console.WriteLine(error);
    }
}
