using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Validation;

/// <summary>The fields that no contract declares: <c>__typename</c> everywhere, <c>__schema</c> and <c>__type</c> on the query root (specification section 4).</summary>
internal sealed class MetaFields
{
    private readonly ObjectType queryType;
    private readonly OutputField? typeName;
    private readonly OutputField? schemaField;
    private readonly OutputField? typeField;

    public MetaFields(Schema schema)
    {
        queryType = schema.QueryType;
        if (schema.FindType("String") is not { } text) return;
        var required = new NonNullType(text);
        typeName = new OutputField(queryType, "__typename", required, -1);
        if (schema.FindType("__Schema") is { } root) schemaField = new OutputField(queryType, "__schema", new NonNullType(root), -2);
        if (schema.FindType("__Type") is { } type)
        {
            typeField = new OutputField(queryType, "__type", type, -3) { Arguments = [new InputValue("name", required, 0)] };
        }
    }

    /// <summary>Finds a field that may be selected on a type, meta fields included; <c>null</c> when there is none.</summary>
    public OutputField? Find(CompositeType parent, string name) => name switch
    {
        "__typename" => typeName,
        "__schema" when parent == queryType => schemaField,
        "__type" when parent == queryType => typeField,
        _ => parent.FindField(name),
    };
}
