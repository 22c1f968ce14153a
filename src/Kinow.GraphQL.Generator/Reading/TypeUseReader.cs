using Kinow.GraphQL.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Kinow.GraphQL.Generator.Reading;

/// <summary>Describes C# types without holding on to their symbols.</summary>
internal static class TypeUseReader
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static TypeUse Read(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return Read(nullable.TypeArguments[0]) with { IsNullable = true };
        }

        var isNullable = type.NullableAnnotation == NullableAnnotation.Annotated;
        var name = NameOf(type);
        return ItemOf(type) is (var shape, { } item)
            ? new(name, shape, isNullable, Read(item))
            : new(name, ShapeOf(type), isNullable);
    }

    /// <summary>The qualified name, without a question mark at its end.</summary>
    public static string NameOf(ITypeSymbol type) => type.TypeKind == TypeKind.Error
        ? type.Name
        : type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(Format);

    private static (TypeShape Shape, ITypeSymbol? Item) ItemOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => (TypeShape.Array, array.ElementType),
        INamedTypeSymbol { Arity: 1 } named => named.OriginalDefinition.ToDisplayString() switch
        {
            "System.Collections.Immutable.ImmutableArray<T>" => (TypeShape.ImmutableArray, named.TypeArguments[0]),
            "System.Collections.Generic.IReadOnlyList<T>" or "System.Collections.Generic.List<T>" =>
                (TypeShape.ReadOnlyList, named.TypeArguments[0]),
            _ => default,
        },
        _ => default,
    };

    private static TypeShape ShapeOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => TypeShape.String,
        SpecialType.System_Boolean => TypeShape.Boolean,
        SpecialType.System_Int32 => TypeShape.Int32,
        SpecialType.System_Int64 => TypeShape.Int64,
        SpecialType.System_Single => TypeShape.Single,
        SpecialType.System_Double => TypeShape.Double,
        SpecialType.System_Decimal => TypeShape.Decimal,
        _ when type.TypeKind == TypeKind.Error => TypeShape.Unresolved,
        _ when type.TypeKind == TypeKind.Enum => TypeShape.Enum,
        _ when type.IsReferenceType => TypeShape.Reference,
        _ when type.ToDisplayString() == "System.DateTimeOffset" => TypeShape.Instant,
        _ => TypeShape.OtherValue,
    };
}
