using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Channels;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Planning;
using Kinow.GraphQL.Sdl;
using Kinow.GraphQL.Types;
using Microsoft.AspNetCore.Http;

namespace Kinow.GraphQL.AspNetCore.Tests.Live;

/// <summary>A schema over values that tests change, with what its answers depend on.</summary>
internal sealed class LiveWorld : SchemaBindings, IGraphQLContextFactory, IChangeSource
{
    private const string Sdl = """
        directive @cacheControl(maxAge: Int, scope: Scope) on FIELD_DEFINITION
        directive @live(throttle: Int, patch: Boolean = false) on QUERY
        enum Scope { PUBLIC SEGMENT PRIVATE }
        type Query {
          value(of: String = "all"): String @cacheControl(maxAge: 60)
          items: [Item!] @cacheControl(maxAge: 60)
          own: String @cacheControl(maxAge: 0, scope: PRIVATE)
        }
        type Item { id: Int! name: String }
        type Mutation { touch: Int! }
        type Subscription { events: String @cacheControl(maxAge: 1) ownEvents: String }
        """;

    private readonly Schema schema = SchemaBuilder.Build([Parser.Parse(Encoding.UTF8.GetBytes(Sdl))]);
    private readonly Dictionary<string, DelegateBinding> bindings;
    private int runs;
    private int streams;
    private int version;

    public LiveWorld()
    {
        var query = new DelegateBinding("Query");
        query.Fields["value"] = (_, arguments, _) => Read(() => $"{Value} of {arguments![0]}");
        query.Fields["items"] = (_, _, _) => Read(() => ItemsFailure is { } failure ? throw failure : Items);
        query.Fields["own"] = (_, _, context) => Read(() => $"{((Context)context).Caller} {Value}");
        var item = new DelegateBinding("Item");
        item.Fields["id"] = (parent, _, _) => ((KeyValuePair<int, string>)parent).Key;
        item.Fields["name"] = (parent, _, _) => ((KeyValuePair<int, string>)parent).Value;
        var mutation = new DelegateBinding("Mutation");
        mutation.Fields["touch"] = (_, _, _) => ++Touches;
        var subscription = new DelegateBinding("Subscription");
        subscription.Streams["events"] = (_, _) => ReadEvents();
        subscription.Streams["ownEvents"] = (_, _) => ReadEvents();
        bindings = new[] { query, item, mutation, subscription }.ToDictionary(static binding => binding.TypeName);
        Executor = new(schema, this);
    }

    public GraphQLExecutor Executor { get; }

    public string Value { get; private set; } = "first";

    public KeyValuePair<int, string>[] Items { get; private set; } = [.. Enumerable.Range(1, 20).Select(i => KeyValuePair.Create(i, $"item {i}"))];

    /// <summary>What resolvers throw; null for nothing.</summary>
    public Exception? Failure { get; set; }

    /// <summary>What the items throw; null for nothing.</summary>
    public Exception? ItemsFailure { get; set; }

    /// <summary>What streams throw when they are opened; null for nothing.</summary>
    public Exception? StreamFailure { get; set; }

    /// <summary>Why nobody may go on; null when all may.</summary>
    public GraphQLException? Refusal { get; set; }

    /// <summary>How often a field of a query was read.</summary>
    public int Runs => Volatile.Read(ref runs);

    /// <summary>How often the mutation was run.</summary>
    public int Touches { get; private set; }

    /// <summary>How often a stream was opened.</summary>
    public int Streams => Volatile.Read(ref streams);

    public Channel<string> Events { get; } = Channel.CreateUnbounded<string>();

    public void Change(string value)
    {
        Value = value;
        Interlocked.Increment(ref version);
    }

    public void Rename(int index, string name)
    {
        Items = [.. Items.Select((item, i) => i == index ? KeyValuePair.Create(item.Key, name) : item)];
        Interlocked.Increment(ref version);
    }

    public override object RootValue(ObjectType root) => root.Name;

    public override ObjectBinding BindingOf(ObjectType type) => bindings[type.Name];

    public override Func<object, int> TypeResolverOf(CompositeType type) => _ => -1;

    public ValueTask<RequestContext> CreateAsync(HttpContext httpContext)
    {
        var headers = httpContext.Request.Headers;
        var caller = headers.Authorization + headers.AcceptLanguage.ToString() + headers["X-Country"];
        return caller == "Bearer wrong" ? throw new GraphQLException("Not ours.", ErrorCodes.Unauthenticated) : new(new Context(httpContext, this, caller));
    }

    public ValueTask RefreshAsync(CancellationToken cancellationToken) => default;

    private T Read<T>(Func<T> value)
    {
        Interlocked.Increment(ref runs);
        return Failure is { } failure ? throw failure : value();
    }

    private async IAsyncEnumerable<object?> ReadEvents([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        Interlocked.Increment(ref streams);
        if (StreamFailure is { } failure) throw failure;
        await foreach (var value in Events.Reader.ReadAllAsync(cancellation)) yield return value;
    }

    private sealed class Context(HttpContext http, LiveWorld world, string caller) : HttpRequestContext(http)
    {
        private int? read;

        public string Caller => caller is "" ? "nobody" : caller;

        protected internal override object? Segment =>
            HttpContext.Request.Headers["Country"].ToString() + (caller == "Bearer insider" ? " inside" : "");

        protected internal override GraphQLException? Readmit(OperationPlan plan) => world.Refusal;

        protected internal override void TrackDependencies() => read = world.version;

        protected internal override AnswerDependencies? Dependencies => read is { } version ? new Known(world, version) : null;
    }

    private sealed class Known(LiveWorld world, int version) : AnswerDependencies
    {
        public override IReadOnlyList<string> Keys => [];

        public override IReadOnlyList<string> Tags => [];

        public override DateTimeOffset? Until => null;

        public override bool Hold() => world.version == version;

        public override bool HasChanged() => world.version != version;
    }
}
