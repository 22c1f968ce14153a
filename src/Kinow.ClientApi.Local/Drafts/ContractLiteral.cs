using System.Text;
using System.Text.Json;
using Kinow.GraphQL;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>Writes arguments as constants: with the values of variables, and without what the contract does not know.</summary>
/// <param name="withoutTexts">Whether texts and ids are left out, as they may tell of somebody.</param>
internal sealed class ContractLiteral(Schema contract, VariableValues variables, bool withoutTexts = false)
{
    private const string Nothing = "\"\"";

    /// <summary>The literal; null for a variable that has no value.</summary>
    public string? Of(ValueNode literal, GraphQLType type) => literal switch
    {
        VariableNode variable => variables.TryGet(variable.Name.Value, out var value) ? OfValue(value, type) : null,
        ListValueNode list => $"[{string.Join(' ', list.Values.Select(item => Of(item, ItemOf(type)) ?? "null"))}]",
        ObjectValueNode map when InputOf(type) is { } input => Braces(
            from field in map.Fields
            where input.Fields.Any(known => known.Name == field.Name.Value)
            let value = Of(field.Value, input.Fields.First(known => known.Name == field.Name.Value).Type)
            where value is not null
            select $"{field.Name.Value}:{value}"),
        StringValueNode or IntValueNode when IsText(type) => Nothing,
        _ => Printer.Print(literal),
    };

    private string OfValue(object? value, GraphQLType type) => value switch
    {
        null => "null",
        EnumValue named => named.Name,
        object?[] items => $"[{string.Join(' ', items.Select(item => OfValue(item, ItemOf(type))))}]",
        InputValues input => Braces(
            from definition in input.Definitions
            where input.IsGiven(definition.Index) && InputOf(type)?.Fields.Any(known => known.Name == definition.Name) != false
            select $"{definition.Name}:{OfValue(input[definition.Index], definition.Type)}"),
        _ when IsText(type) => Nothing,
        _ when type.Named is ScalarType scalar => OfScalar(value, scalar),
        _ => throw new InvalidOperationException($"{value} is no value of {type}."),
    };

    private bool IsText(GraphQLType type) => withoutTexts && type.Named is ScalarType and not { Name: "Int" or "Float" or "Boolean" };

    private static string OfScalar(object value, ScalarType scalar)
    {
        using var buffer = new JsonBuffer(64);
        scalar.Coercion.Write(buffer, value);
        using var json = JsonDocument.Parse(buffer.Written);
        return OfJson(json.RootElement);
    }

    // What JSON and GraphQL write differently are the names of members.
    private static string OfJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => $"[{string.Join(' ', json.EnumerateArray().Select(OfJson))}]",
        JsonValueKind.Object => Braces(json.EnumerateObject().Select(static member => $"{member.Name}:{OfJson(member.Value)}")),
        JsonValueKind.String => Text(json.GetString()!),
        _ => json.GetRawText(),
    };

    private static string Text(string value)
    {
        using var buffer = new JsonBuffer(64);
        buffer.String(value);
        return Encoding.UTF8.GetString(buffer.Written.Span);
    }

    private static string Braces(IEnumerable<string> fields) => $"{{{string.Join(' ', fields)}}}";

    private static GraphQLType ItemOf(GraphQLType type) => type.Nullable is ListType list ? list.Item : type;

    private InputObjectType? InputOf(GraphQLType type) => contract.FindType(type.Named.Name) as InputObjectType;
}
