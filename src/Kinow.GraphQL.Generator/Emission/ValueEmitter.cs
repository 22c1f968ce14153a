using Kinow.GraphQL.Generator.Model;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Generator.Emission;

/// <summary>Writes the code that writes a value.</summary>
internal static class ValueEmitter
{
    /// <summary>Writes statements that answer a field with a value, given as an expression without side effects.</summary>
    public static void Write(CodeWriter code, string value, GraphQLType type, TypeUse use, LeafMethod? leaf)
    {
        if (leaf is not null)
        {
            WriteLeaf(code, value, use, leaf);
        }
        else if (type.Nullable is ListType list && use.Item is not null)
        {
            ListEmitter.Write(code, value, list, use);
        }
        else
        {
            code.Line(Single(value, type.Named, use));
        }
    }

    private static void WriteLeaf(CodeWriter code, string value, TypeUse use, LeafMethod leaf)
    {
        if (!use.IsNullable || leaf.Value.IsNullable)
        {
            code.Line($"{leaf.Class}.Write(writer, field, {value});");
            return;
        }

        code.Open($"if ({value} is {{ }} given)");
        code.Line($"{leaf.Class}.Write(writer, field, given);");
        code.Close();
        code.Open("else");
        code.Line("writer.Null(field);");
        code.Close();
    }

    private static string Single(string value, NamedType type, TypeUse use) => type switch
    {
        EnumType => $"writer.Enum(field, {EnumEmitter.TextClass(type)}.Of({value}));",
        ScalarType => use.Shape switch
        {
            TypeShape.String when type.Name is "String" or "ID" => $"writer.String(field, {value});",
            TypeShape.Int32 or TypeShape.Int64 when type.Name == "ID" => $"writer.Id(field, {value});",
            TypeShape.Int32 when type.Name == "Int" => $"writer.Int(field, {value});",
            TypeShape.Boolean when type.Name == "Boolean" => $"writer.Boolean(field, {value});",
            TypeShape.Double or TypeShape.Decimal when type.Name == "Float" => $"writer.Float(field, {value});",
            _ when type.Name == "Float" => $"writer.Float(field, (double?){value});",
            TypeShape.Instant when type.Name == "DateTime" => $"writer.Instant(field, {value});",
            _ => $"writer.Value(field, field.Field.Type, {value});",
        },
        _ => $"writer.Object(field, {value});",
    };
}
