using System.Text;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Sdl;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.AspNetCore.Tests.Answers;

/// <summary>A schema whose fields tell how often they were read.</summary>
internal sealed class CountedSchema : SchemaBindings
{
    private const string Sdl = """
        directive @cacheControl(maxAge: Int, scope: Scope) on FIELD_DEFINITION
        enum Scope { PUBLIC SEGMENT PRIVATE }
        type Query {
          shared(of: String = "all"): String @cacheControl(maxAge: 60)
          segment: String @cacheControl(maxAge: 30, scope: SEGMENT)
          own: String @cacheControl(maxAge: 30, scope: PRIVATE)
          live: String
          broken: String @cacheControl(maxAge: 60)
          slow: String @cacheControl(maxAge: 60)
          long(size: Int!): String @cacheControl(maxAge: 60)
        }
        """;

    private readonly Schema schema = SchemaBuilder.Build([Parser.Parse(Encoding.UTF8.GetBytes(Sdl))]);
    private readonly DelegateBinding query = new("Query");
    private int reads;

    public CountedSchema()
    {
        foreach (var name in new[] { "shared", "segment", "own", "live" })
            query.Fields[name] = (_, _, _) => $"{name} {Interlocked.Increment(ref reads)}";
        query.Fields["broken"] = (_, _, _) =>
        {
            Interlocked.Increment(ref reads);
            throw new GraphQLException("It is broken.", "BROKEN");
        };
        query.Fields["long"] = (_, arguments, _) =>
        {
            Interlocked.Increment(ref reads);
            return new string('x', (int)arguments![0]!);
        };
        query.Batches["slow"] = async (batch, _, context) =>
        {
            var read = Interlocked.Increment(ref reads);
            await Gate.Task.WaitAsync(context.CancellationToken);
            batch.Set(0, $"slow {read}");
        };
        Executor = new(schema, this);
    }

    public GraphQLExecutor Executor { get; }

    /// <summary>How often a field was read.</summary>
    public int Reads => Volatile.Read(ref reads);

    /// <summary>What the slow field waits for.</summary>
    public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override object RootValue(ObjectType root) => root.Name;

    public override ObjectBinding BindingOf(ObjectType type) => query;

    public override Func<object, int> TypeResolverOf(CompositeType type) => _ => -1;
}
