using System.Globalization;
using System.Text;
using System.Text.Json;
using Kinow.ClientApi.Local.Seeding;
using Kinow.GraphQL.AspNetCore;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Planning;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>
/// Reads a draft on top of the contract: what the contract has is answered by the service itself, in one operation for each root field, and
/// everything else is made up around it. New fields whose type the contract can look up lead to what is really there.
/// </summary>
internal sealed class ContractReader(
    Schema contract, GraphQLExecutor service, DraftReader drafts, Schema schema, IHttpContextAccessor accessor,
        Func<IGraphQLContextFactory> contexts)
    : IDraftReader
{
    private const int ListSize = 6;

    private readonly ContractLookups lookups = new(contract);

    public bool IsRead(OutputField field) => IsKnown(field)
        ? field.Parent == schema.QueryType || field.Parent == schema.MutationType
        : field.Parent != schema.MutationType && lookups.Has(field.Type.Named.Name)
            && field.Type.Nullable is not ListType { Item.Nullable: ListType };

    public object? Read(DraftSource source, FieldPlan field, InputValues? arguments, RequestContext context) =>
        source is ContractNode node && IsKnown(field.Field)
            ? node.Answer.ValueOf(node.Value, field.ResponseName, $"{node.Path}/{field.ResponseName}", field.Field, node.Key)
            : drafts.Read(source, field, arguments, context);

    public ValueTask ReadAsync(Batch<object, object> batch, InputValues? arguments, RequestContext context) =>
        IsKnown(batch.Field.Field) ? ReadRootAsync(batch, context) : LookUpAsync(batch, arguments, context);

    public IAsyncEnumerable<object?> SubscribeAsync(FieldPlan field, InputValues? arguments, CancellationToken cancellationToken) =>
        drafts.SubscribeAsync(field, arguments, cancellationToken);

    private bool IsKnown(OutputField field) => contract.FindType(field.Parent.Name) is FieldsType type
        && type.FindField(field.Name) is not null;

    private async ValueTask ReadRootAsync(Batch<object, object> batch, RequestContext context)
    {
        var field = batch.Field;
        var query = new ContractQuery(contract, context.Variables).Add(field.Owner == schema.MutationType ? "mutation{" : "{").Add(field)
            .Add("}");
        var answer = await AskAsync(query.ToUtf8());
        for (var i = 0; i < batch.Count; i++)
            batch.Set(i, answer.ValueOf(answer.Data, field.ResponseName, field.ResponseName, field.Field, field.Owner.Name));
    }

    private async ValueTask LookUpAsync(Batch<object, object> batch, InputValues? arguments, RequestContext context)
    {
        var field = batch.Field;
        var type = (ObjectType)field.Field.Type.Named;
        var pool = await PoolAsync(type.Name);
        var wanted = Enumerable.Range(0, batch.Count).Select(i => IdsFor((DraftSource)batch[i], field.Field, arguments, pool)).ToArray();
        var ids = wanted.SelectMany(static ids => ids).Distinct().ToArray();
        var (open, lookup, close) = lookups.Of(type.Name);
        var query = new ContractQuery(contract, context.Variables).Add(open);
        for (var i = 0; i < ids.Length; i++)
            query.Add(string.Create(CultureInfo.InvariantCulture,
                $"n{i}:{lookup}(id:{JsonSerializer.Serialize(ids[i], ContractJson.Default.String)})")).AddSelection(field);
        var answer = await AskAsync((ids.Length == 0 ? query.Add(ContractQuery.TypeAlias + ":__typename") : query).Add(close).ToUtf8());
        var found = ids.Select((id, i) => (id, Value: ValueAt(answer, open, string.Create(CultureInfo.InvariantCulture, $"n{i}"), type)))
            .ToDictionary(static pair => pair.id, static pair => pair.Value, StringComparer.Ordinal);
        for (var i = 0; i < batch.Count; i++)
        {
            var values = wanted[i].Select(id => found[id]).ToArray();
            batch.Set(i, field.Field.Type.Nullable is ListType
                ? values.Where(static value => value is not null).ToArray() : values.FirstOrDefault());
        }
    }

    private static object? ValueAt(ContractAnswer answer, string open, string name, ObjectType type)
    {
        var steps = open.Split('{', StringSplitOptions.RemoveEmptyEntries);
        var parent = answer.Data;
        foreach (var step in steps)
        {
            if (parent.ValueKind == JsonValueKind.Object) parent = parent.GetProperty(step);
        }

        return answer.ObjectOf(parent, name, string.Join('/', [.. steps, name]), type);
    }

    private static string[] IdsFor(DraftSource source, OutputField field, InputValues? arguments, string[] pool)
    {
        if (DraftArguments.IdFrom(arguments, (CompositeType)field.Type.Named) is { } id) return [id];
        if (DraftArguments.IdsFrom(arguments) is { } ids) return ids;
        if (pool.Length == 0) return [];
        var random = new SeededRandom($"{source.Key}.{field.Name}{DraftArguments.KeyOf(arguments)}");
        var isList = field.Type.Nullable is ListType;
        var page = DraftPage.Of(arguments, pool.Length, isList ? DraftDirective.SizeOf(field) ?? ListSize : 1);
        var start = random.Below(pool.Length);
        return [.. Enumerable.Range(start + page.Offset, isList ? page.Count : 1).Select(i => pool[i % pool.Length])];
    }

    private async ValueTask<string[]> PoolAsync(string type)
    {
        var answer = await AskAsync(Encoding.UTF8.GetBytes(lookups.ListOf(type)));
        var rows = answer.Data;
        foreach (var step in lookups.Of(type).Open.Split('{', StringSplitOptions.RemoveEmptyEntries).Append("list").Append("rows"))
        {
            if (rows.ValueKind != JsonValueKind.Object || !rows.TryGetProperty(step, out rows)) return [];
        }

        return rows.ValueKind == JsonValueKind.Array
            ? [.. rows.EnumerateArray().Select(static row => row.GetProperty("id").ToString())] : [];
    }

    private async ValueTask<ContractAnswer> AskAsync(byte[] document)
    {
        var context = await contexts().CreateAsync(accessor.HttpContext!);
        using var response = await service.ExecuteAsync(service.Prepare(document), null, default, context);
        using var body = JsonDocument.Parse(response.Body);
        return new(body.RootElement.Clone(), schema);
    }
}
