using System.Runtime.CompilerServices;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Planning;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>Reads the fields of a draft that is a whole schema: nothing of it is in the contract.</summary>
internal sealed class DraftReader : IDraftReader
{
    private static readonly TimeSpan BetweenEvents = TimeSpan.FromSeconds(1);

    private readonly IHttpContextAccessor accessor;
    private readonly TimeProvider time;
    private readonly Schema schema;
    private readonly DraftMutations mutations;

    public DraftReader(Schema schema, ulong seed, IHttpContextAccessor accessor, TimeProvider time)
    {
        (this.schema, this.accessor, this.time) = (schema, accessor, time);
        var (types, state) = (new DraftTypes(schema), new DraftState());
        Resolver = new(types, state, seed);
        mutations = new(types, state, Resolver);
    }

    /// <summary>Makes up values.</summary>
    public DraftResolver Resolver { get; }

    public bool IsRead(OutputField field) => false;

    public object? Read(DraftSource source, FieldPlan field, InputValues? arguments, RequestContext context) =>
        field.Owner == schema.MutationType
            ? mutations.Run(source, field.Field, arguments, Site())
            : Resolver.Resolve(source, field.Field, arguments, Site());

    public ValueTask ReadAsync(Batch<object, object> batch, InputValues? arguments, RequestContext context) => default;

    public async IAsyncEnumerable<object?> SubscribeAsync(
        FieldPlan field, InputValues? arguments, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var number = 1; ; number++)
        {
            await Task.Delay(BetweenEvents, time, cancellationToken);
            yield return Resolver.Resolve(new DraftNode(field.Owner.Name, $"{field.Owner.Name}/{number}"), field.Field, arguments, Site());
        }
    }

    private string Site() => accessor.HttpContext is { } http ? $"{http.Request.Scheme}://{http.Request.Host}" : "";
}
