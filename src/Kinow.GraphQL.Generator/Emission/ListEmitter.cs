using Kinow.GraphQL.Generator.Model;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Generator.Emission;

/// <summary>Writes the code that writes a list.</summary>
internal static class ListEmitter
{
    public static void Write(CodeWriter code, string value, ListType list, TypeUse use)
    {
        code.Open($"if ({value} is {Given(use)} items)");
        code.Line(Items(list, use));
        code.Close();
        code.Open("else");
        code.Line("writer.Null(field);");
        code.Close();
    }

    /// <summary>The pattern of a list that is not null; an immutable array without storage counts as null.</summary>
    public static string Given(TypeUse use) => use.Shape == TypeShape.ImmutableArray ? "{ IsDefault: false }" : "{ }";

    /// <summary>An expression for the items of a list.</summary>
    public static string Span(string items, TypeUse use) => use.Shape switch
    {
        TypeShape.ImmutableArray => $"{items}.AsSpan()",
        TypeShape.Array => $"new ReadOnlySpan<{use.Item!.Text}>({items})",
        _ => $"ItemSpan.Of<{use.Item!.Text}>({items})",
    };

    private static string Items(ListType list, TypeUse use)
    {
        var item = use.Item!;
        if (!item.IsList && list.Item.Named is CompositeType)
        {
            return $"writer.List<{item.Text}>(field, {Span("items", use)});";
        }

        if (!item.IsList && Leaf(list.Item.Named, item) is { } write)
        {
            return $"writer.Leaves<{item.Text}>(field, {Span("items", use)}, static (w, v) => {write});";
        }

        // Lists of lists are rare: the engine finds its way by the type of the contract.
        return $"writer.Value(field, field.Field.Type, {Boxed("items", list.Named, use, 0)});";
    }

    private static string? Leaf(NamedType type, TypeUse use)
    {
        var value = use is { IsNullable: true, IsValueType: true } ? "v.GetValueOrDefault()" : "v";
        return type switch
        {
            EnumType => $"w.Raw({EnumEmitter.TextClass(type)}.Of({value}))",
            ScalarType => (type.Name, use.Shape) switch
            {
                ("String" or "ID", TypeShape.String) => "w.String(v)",
                ("ID", TypeShape.Int32 or TypeShape.Int64) => $"w.QuotedNumber({value})",
                ("Int", TypeShape.Int32) or ("Float", TypeShape.Decimal or TypeShape.Int32 or TypeShape.Int64) => $"w.Number({value})",
                ("Float", TypeShape.Double) =>
                    $"w.Number(double.IsFinite({value}) ? {value} : "
                    + "throw new GraphQLException(\"A Float must be finite.\", ErrorCodes.InternalServerError))",
                ("Boolean", TypeShape.Boolean) => $"w.Boolean({value})",
                ("DateTime", TypeShape.Instant) => $"w.Instant({value})",
                _ => null,
            },
            _ => null,
        };
    }

    // Boxed, an immutable array without storage is no longer known for null, and an enum no longer for its name.
    private static string Boxed(string value, NamedType type, TypeUse use, int depth)
    {
        if (use.Item is not { } inner) return $"{EnumEmitter.TextClass(type)}.Name({value})";
        var list = $"list{depth}";
        var item = $"item{depth}";
        return inner.Item is null && type is not EnumType
            ? $"{value} is {Given(use)} {list} ? (object){list} : null"
            : $"{value} is {Given(use)} {list} ? global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.Select({list}, "
                + $"static {item} => {Boxed(item, type, inner, depth + 1)})) : null";
    }
}
