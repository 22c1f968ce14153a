using System.Globalization;
using System.Text.Json;
using Kinow.GraphQL;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>What the contract has answered to a part of an operation.</summary>
internal sealed class ContractAnswer
{
    private readonly Dictionary<string, GraphQLException> errors = new(StringComparer.Ordinal);
    private readonly GraphQLException? refusal;
    private readonly Schema schema;

    /// <param name="body">The whole answer.</param>
    /// <param name="schema">The schema of the draft.</param>
    public ContractAnswer(JsonElement body, Schema schema)
    {
        this.schema = schema;
        Data = body.TryGetProperty("data", out var data) ? data : default;
        if (!body.TryGetProperty("errors", out var all)) return;
        foreach (var error in all.EnumerateArray())
        {
            var read = Read(error);
            refusal ??= read;
            if (error.TryGetProperty("path", out var path)) errors.TryAdd(string.Join('/', path.EnumerateArray().Select(StepOf)), read);
        }
    }

    /// <summary>The data; undefined or null when there is none.</summary>
    public JsonElement Data { get; }

    /// <summary>The value of a field, an error in its place, or null.</summary>
    /// <param name="parent">The object that it stands in.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="parentKey">The key of the object that it is read from.</param>
    public object? ValueOf(JsonElement parent, string name, string path, OutputField field, string parentKey)
    {
        if (parent.ValueKind != JsonValueKind.Object) return ErrorAt(path) ?? refusal;
        return parent.TryGetProperty(name, out var value) ? ValueOf(value, field.Type, path, $"{parentKey}.{field.Name}") : null;
    }

    /// <summary>An object that was looked up, an error in its place, or null.</summary>
    public object? ObjectOf(JsonElement parent, string name, string path, ObjectType type)
    {
        if (parent.ValueKind != JsonValueKind.Object) return ErrorAt(path) ?? refusal;
        return parent.TryGetProperty(name, out var value) ? ValueOf(value, type, path, type.Name) : null;
    }

    private object? ValueOf(JsonElement value, GraphQLType type, string path, string key)
    {
        if (value.ValueKind == JsonValueKind.Null) return ErrorAt(path);
        return (type.Named, type.Nullable) switch
        {
            (_, ListType list) => value.EnumerateArray().Select((item, i) => ValueOf(item, list.Item, Below(path, i), Below(key, i)))
                .ToArray(),
            (CompositeType, _) => NodeOf(value, path, key),
            (ScalarType scalar, _) => scalar.Coercion.ParseValue(value),
            _ => value.GetString(),
        };
    }

    private ContractNode NodeOf(JsonElement value, string path, string key)
    {
        var type = value.GetProperty(ContractQuery.TypeAlias).GetString()!;
        var id = value.TryGetProperty(ContractQuery.IdAlias, out var given) ? given.ToString() : null;
        return new(schema.FindType(type)!.Name, id is null ? key : $"{type}:{id}", value, path, this) { IsGlobal = id is null };
    }

    // What may not be null takes with it what it stands in, so its error lies deeper.
    private GraphQLException? ErrorAt(string path) =>
        errors.GetValueOrDefault(path)
        ?? errors.Where(error => error.Key.StartsWith(path + "/", StringComparison.Ordinal)).Select(static error => error.Value)
            .FirstOrDefault();

    private static GraphQLException Read(JsonElement error)
    {
        var extensions = error.GetProperty("extensions");
        return new(error.GetProperty("message").GetString()!, extensions.GetProperty("code").GetString()!)
        {
            RetryAfter = extensions.TryGetProperty("retryAfter", out var seconds) ? seconds.GetInt32() : null,
        };
    }

    private static string StepOf(JsonElement step) => step.ToString();

    private static string Below(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}/{index}");
}
