using Kinow.GraphQL.Generator.Model;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Generator.Emission;

/// <summary>Expressions that turn coerced input into C# values.</summary>
internal static class InputExpression
{
    public static string Read(string value, GraphQLType type, TypeUse use, int depth = 0)
    {
        if (type.Nullable is ListType list)
        {
            var item = $"item{depth}";
            var read = Read(item, list.Item, use.Item!, depth + 1);
            return $"{(use.IsNullable ? "ReadNullableList" : "ReadList")}<{use.Item!.Text}>({value}, static {item} => {read})";
        }

        return type.Named switch
        {
            EnumType => $"{EnumEmitter.TextClass(type.Named)}.{(use.IsNullable ? "ReadNullable" : "Read")}({value})",
            InputObjectType => Record(value, type.Named, use),
            _ => $"({use.Text}){value}{(use.IsNullable ? "" : "!")}",
        };
    }

    private static string Record(string value, NamedType type, TypeUse use)
    {
        var reader = RecordEmitter.ReaderClass(Names.Pascal(type.Name));
        return use.IsNullable
            ? $"ReadNullable({value}, {reader}.Read)"
            : $"{reader}.Read((InputValues){value}!)";
    }
}
