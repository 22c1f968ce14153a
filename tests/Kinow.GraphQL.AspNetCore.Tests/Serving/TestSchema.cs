using System.Text;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Sdl;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.AspNetCore.Tests.Serving;

/// <summary>A small schema with a field for each kind of answer.</summary>
internal sealed class TestSchema : SchemaBindings
{
    private const string Sdl = """
        directive @cacheControl(maxAge: Int, scope: Scope) on FIELD_DEFINITION
        enum Scope { PUBLIC SEGMENT PRIVATE }
        type Query {
          hello(name: String = "world"): String @cacheControl(maxAge: 60)
          segment: String @cacheControl(maxAge: 30, scope: SEGMENT)
          secret: String @cacheControl(maxAge: 30, scope: PRIVATE)
          live: String
          long(size: Int!): String @cacheControl(maxAge: 60)
          later: String
          broken: String @cacheControl(maxAge: 60)
          required: String!
        }
        type Mutation { touch: Int! slow: Int! fail(code: String!, retryAfter: Int): Int long(size: Int!): String ids: String }
        type Subscription { tick: Int! }
        """;

    private readonly Schema schema = SchemaBuilder.Build([Parser.Parse(Encoding.UTF8.GetBytes(Sdl))]);
    private readonly Dictionary<string, DelegateBinding> bindings = [];
    private int touched;

    private TestSchema()
    {
        var query = new DelegateBinding("Query");
        query.Fields["hello"] = (_, arguments, _) => $"Hello {arguments![0]}";
        query.Fields["segment"] = (_, _, _) => "ours";
        query.Fields["secret"] = (_, _, _) => "mine";
        query.Fields["live"] = (_, _, _) => "now";
        query.Fields["long"] = (_, arguments, _) => LongText((int)arguments![0]!);
        query.Batches["later"] = async (batch, _, _) =>
        {
            await Task.Delay(20);
            for (var i = 0; i < batch.Count; i++)
            {
                batch.Set(i, "at last");
            }
        };
        query.Fields["broken"] = (_, _, _) => throw new InvalidOperationException("internal detail");
        query.Fields["required"] = (_, _, _) => throw new InvalidOperationException("internal detail");
        var mutation = new DelegateBinding("Mutation");
        mutation.Fields["touch"] = (_, _, _) => ++touched;
        mutation.Fields["fail"] = (_, arguments, _) => throw new GraphQLException("refused", (string)arguments![0]!) { RetryAfter = (int?)arguments[1] };
        mutation.Fields["long"] = query.Fields["long"];
        mutation.Fields["ids"] = (_, _, context) =>
            ((HttpRequestContext)context).Attempt is { } attempt ? $"{(attempt.IsResumed ? "resumed" : "first")} {attempt.NewId()} {attempt.NewId()}" : null;
        mutation.Batches["slow"] = async (batch, _, context) =>
        {
            await Task.Delay(200, context.CancellationToken);
            batch.Set(0, Interlocked.Increment(ref touched));
        };
        bindings["Query"] = query;
        bindings["Mutation"] = mutation;
        bindings["Subscription"] = new DelegateBinding("Subscription");
    }

    public static GraphQLExecutor CreateExecutor(ErrorDescriber? errors = null)
    {
        var bindings = new TestSchema();
        return new(bindings.schema, bindings, new GraphQLOptions { Errors = errors ?? new() });
    }

    /// <summary>What <c>long</c> says.</summary>
    public static string LongText(int size) => string.Concat(Enumerable.Range(0, size).Select(i => (char)('a' + ((long)i * i % 26))));

    public override object RootValue(ObjectType root) => root.Name;

    public override ObjectBinding BindingOf(ObjectType type) => bindings[type.Name];

    public override Func<object, int> TypeResolverOf(CompositeType type) => _ => -1;
}
