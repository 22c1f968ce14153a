namespace Kinow.GraphQL.Language;

/// <summary>The directive locations (specification section 3.13).</summary>
internal static class DirectiveLocations
{
    public const string Field = "FIELD";
    public const string FragmentDefinition = "FRAGMENT_DEFINITION";
    public const string FragmentSpread = "FRAGMENT_SPREAD";
    public const string InlineFragment = "INLINE_FRAGMENT";
    public const string VariableDefinition = "VARIABLE_DEFINITION";
    public const string Schema = "SCHEMA";
    public const string FieldDefinition = "FIELD_DEFINITION";
    public const string ArgumentDefinition = "ARGUMENT_DEFINITION";
    public const string InputFieldDefinition = "INPUT_FIELD_DEFINITION";
    public const string EnumValue = "ENUM_VALUE";

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        Field, FragmentDefinition, FragmentSpread, InlineFragment, VariableDefinition, Schema, FieldDefinition, ArgumentDefinition,
        InputFieldDefinition, EnumValue, "QUERY", "MUTATION", "SUBSCRIPTION",
        "SCALAR", "OBJECT", "INTERFACE", "UNION", "ENUM", "INPUT_OBJECT",
    };

    public static bool Contains(string name) => Names.Contains(name);

    public static string Of(OperationKind operation) => operation switch
    {
        OperationKind.Query => "QUERY",
        OperationKind.Mutation => "MUTATION",
        _ => "SUBSCRIPTION",
    };

    /// <summary>The location of directives on the definition or extension of a type or of the schema.</summary>
    public static string Of(SyntaxKind kind) => kind switch
    {
        SyntaxKind.ScalarTypeDefinition or SyntaxKind.ScalarTypeExtension => "SCALAR",
        SyntaxKind.ObjectTypeDefinition or SyntaxKind.ObjectTypeExtension => "OBJECT",
        SyntaxKind.InterfaceTypeDefinition or SyntaxKind.InterfaceTypeExtension => "INTERFACE",
        SyntaxKind.UnionTypeDefinition or SyntaxKind.UnionTypeExtension => "UNION",
        SyntaxKind.EnumTypeDefinition or SyntaxKind.EnumTypeExtension => "ENUM",
        SyntaxKind.InputObjectTypeDefinition or SyntaxKind.InputObjectTypeExtension => "INPUT_OBJECT",
        _ => Schema,
    };
}
