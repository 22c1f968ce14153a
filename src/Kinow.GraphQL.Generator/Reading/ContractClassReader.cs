using System.Collections.Immutable;
using Kinow.GraphQL.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kinow.GraphQL.Generator.Reading;

/// <summary>Reads the class that states the bindings.</summary>
internal static class ContractClassReader
{
    public const string AttributeName = "Kinow.GraphQL.GraphQLContractAttribute";

    public static ContractClass Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var compilation = context.SemanticModel.Compilation;
        var contract = context.Attributes[0].NamedArguments
            .ToDictionary(a => a.Key, a => a.Value.Value as ITypeSymbol, StringComparer.Ordinal);
        var leaves = contract.GetValueOrDefault("Leaves");
        return new(
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            type.Name,
            type.DeclaredAccessibility == Accessibility.Public ? "public" : "internal",
            DefectOf(type, (TypeDeclarationSyntax)context.TargetNode),
            contract.GetValueOrDefault("Context") is { } own ? TypeUseReader.NameOf(own) : "global::Kinow.GraphQL.Execution.RequestContext",
            leaves is null ? [] : LeavesOf(leaves),
            [.. Attributes(type, "BindAttribute").Where(a => a.ConstructorArguments is [_, { Value: ITypeSymbol }]).Select(Binding)],
            [.. Attributes(type, "BindGenericAttribute").Where(IsGeneric).Select(GenericBinding)],
            [
                .. Attributes(type, "BindNamespaceAttribute")
                    .SelectMany(a => TypesOf(a, compilation, cancellation)).Select(CSharpTypeReader.Read),
            ]);
    }

    private static string? DefectOf(INamedTypeSymbol type, TypeDeclarationSyntax syntax) =>
        !syntax.Modifiers.Any(SyntaxKind.PartialKeyword) ? "is not partial"
        : type.ContainingType is not null ? "is nested in another type"
        : type.IsGenericType ? "is generic"
        : null;

    private static IEnumerable<AttributeData> Attributes(INamedTypeSymbol type, string name) =>
        type.GetAttributes().Where(a => a.AttributeClass?.ToDisplayString() == "Kinow.GraphQL." + name);

    private static TypeBinding Binding(AttributeData attribute) => new(
        attribute.ConstructorArguments[0].Value as string ?? "",
        CSharpTypeReader.Read((ITypeSymbol)attribute.ConstructorArguments[1].Value!),
        Names(attribute, "Computed"),
        Names(attribute, "Batched"),
        Names(attribute, "Properties"));

    private static bool IsGeneric(AttributeData attribute) =>
        attribute.ConstructorArguments is [_, { Value: INamedTypeSymbol { IsUnboundGenericType: true, Arity: 1 } }];

    private static GenericBinding GenericBinding(AttributeData attribute)
    {
        var definition = ((INamedTypeSymbol)attribute.ConstructorArguments[1].Value!).OriginalDefinition;
        return new(
            attribute.ConstructorArguments[0].Value as string ?? "",
            CSharpTypeReader.Read(definition),
            definition.TypeParameters[0].Name);
    }

    private static ImmutableArray<string> Names(AttributeData attribute, string property) =>
    [
        .. attribute.NamedArguments
            .Where(a => a.Key == property && a.Value is { Kind: TypedConstantKind.Array, IsNull: false })
            .SelectMany(a => a.Value.Values)
            .Select(v => v.Value as string ?? ""),
    ];

    private static ImmutableArray<LeafMethod> LeavesOf(ITypeSymbol leaves) =>
    [
        .. leaves.GetMembers("Write").OfType<IMethodSymbol>()
            .Where(m => m is { IsStatic: true, Parameters: [{ Type.Name: "ResponseWriter" }, { Type.Name: "FieldPlan" }, _] })
            .Select(m => new LeafMethod(TypeUseReader.NameOf(leaves), TypeUseReader.Read(m.Parameters[2].Type))),
    ];

    private static IEnumerable<INamedTypeSymbol> TypesOf(AttributeData attribute, Compilation compilation, CancellationToken cancellation)
    {
        INamespaceSymbol? space = compilation.GlobalNamespace;
        foreach (var name in (attribute.ConstructorArguments[0].Value as string ?? "").Split('.'))
        {
            space = space?.GetNamespaceMembers().FirstOrDefault(n => n.Name == name);
        }

        cancellation.ThrowIfCancellationRequested();
        return (space?.GetTypeMembers() ?? []).Where(t =>
            t is { IsStatic: false, IsGenericType: false, TypeKind: TypeKind.Class or TypeKind.Interface or TypeKind.Enum }
            && compilation.IsSymbolAccessibleWithin(t, compilation.Assembly));
    }
}
