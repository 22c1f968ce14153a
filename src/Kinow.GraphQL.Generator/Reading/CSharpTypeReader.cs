using System.Collections.Immutable;
using Kinow.GraphQL.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Kinow.GraphQL.Generator.Reading;

/// <summary>Describes C# types that may stand behind contract types.</summary>
internal static class CSharpTypeReader
{
    public static CSharpType Read(ITypeSymbol type)
    {
        var use = TypeUseReader.Read(type);
        return new(
            use.Name,
            type.Name,
            KindOf(type),
            use,
            PropertiesOf(type),
            type.TypeKind == TypeKind.Enum ? [.. type.GetMembers().OfType<IFieldSymbol>().Select(f => f.Name)] : [],
            [.. BasesOf(type).Select(TypeUseReader.NameOf)]);
    }

    private static CSharpKind KindOf(ITypeSymbol type) => type.TypeKind switch
    {
        TypeKind.Interface => CSharpKind.Interface,
        TypeKind.Enum => CSharpKind.Enum,
        _ when type.IsReferenceType => CSharpKind.Class,
        _ => CSharpKind.Struct,
    };

    private static ImmutableArray<CSharpProperty> PropertiesOf(ITypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Interface)) return [];
        var inherited = type.TypeKind == TypeKind.Interface ? type.AllInterfaces : BasesOf(type).Where(b => b.TypeKind == TypeKind.Class);
        return
        [
            .. inherited.Prepend(type)
                .SelectMany(t => t.GetMembers().OfType<IPropertySymbol>())
                .Where(IsReadable)
                .DistinctBy(p => p.Name)
                .Select(p => new CSharpProperty(p.Name, TypeUseReader.Read(p.Type))),
        ];
    }

    private static bool IsReadable(IPropertySymbol property) =>
        property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public }
        && property.GetMethod?.DeclaredAccessibility == Accessibility.Public;

    // Nearest first; object is everybody's base and says nothing.
    private static IEnumerable<ITypeSymbol> BasesOf(ITypeSymbol type)
    {
        for (var b = type.BaseType; b is { SpecialType: SpecialType.None }; b = b.BaseType)
        {
            yield return b;
        }

        foreach (var i in type.AllInterfaces)
        {
            yield return i;
        }
    }
}
