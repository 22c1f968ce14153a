namespace Kinow.GraphQL.Types;

/// <summary>
/// The fields that no contract declares: <c>__typename</c> on every composite type, <c>__schema</c> and <c>__type</c> on the query root
/// (specification section 4.1).
/// </summary>
internal sealed class MetaFields
{
    /// <summary>The <see cref="OutputField.Index"/> of <c>__typename</c>.</summary>
    public const int TypeNameIndex = -1;

    /// <summary>The <see cref="OutputField.Index"/> of <c>__schema</c>.</summary>
    public const int SchemaIndex = -2;

    /// <summary>The <see cref="OutputField.Index"/> of <c>__type</c>.</summary>
    public const int TypeIndex = -3;

    private readonly ObjectType queryType;
    private readonly OutputField typeName;
    private readonly OutputField schemaField;
    private readonly OutputField typeField;

    public MetaFields(Schema schema)
    {
        queryType = schema.QueryType;
        var text = new NonNullType(schema.FindType("String")!);
        typeName = new(queryType, "__typename", text, TypeNameIndex);
        schemaField = new(queryType, "__schema", new NonNullType(schema.FindType("__Schema")!), SchemaIndex);
        typeField = new(queryType, "__type", schema.FindType("__Type")!, TypeIndex) { Arguments = [new InputValue("name", text, 0)] };
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
