using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kinow.Architecture.Tests;

/// <summary>What a C# file declares and names. Read from its syntax alone: a name is taken for what it can be.</summary>
internal sealed class SourceFile
{
    public SourceFile(string path)
    {
        Path = path;
        var root = CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetCompilationUnitRoot();
        var nodes = root.DescendantNodes(n => n is not UsingDirectiveSyntax).ToArray();
        var declaration = nodes.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault();
        Namespace = declaration?.Name.ToString() ?? "";
        Usings = [.. root.Usings.Concat(declaration?.Usings ?? []).Select(u => u.NamespaceOrType.ToString())];
        Declared =
        [
            .. nodes.OfType<BaseTypeDeclarationSyntax>().Where(IsOutermost).Select(t => t.Identifier.Text),
            .. nodes.OfType<DelegateDeclarationSyntax>().Where(IsOutermost).Select(t => t.Identifier.Text),
            .. nodes.OfType<MethodDeclarationSyntax>().Where(IsExtension).Select(m => m.Identifier.Text),
        ];
        Named =
        [
            .. nodes.OfType<SimpleNameSyntax>().Where(n => !IsMember(n)).Select(n => n.Identifier.Text),
            .. nodes.OfType<AttributeSyntax>().Select(a => $"{a.Name}Attribute"),
            .. nodes.OfType<InvocationExpressionSyntax>().Select(i => i.Expression).OfType<MemberAccessExpressionSyntax>()
                .Select(m => m.Name.Identifier.Text),
        ];
        Qualified =
        [
            .. nodes.Where(n => n is QualifiedNameSyntax or MemberAccessExpressionSyntax && n.Parent != declaration)
                .Select(n => n.ToString().Replace("global::", "", StringComparison.Ordinal)),
        ];
    }

    public string Path { get; }

    public string Namespace { get; }

    public string[] Usings { get; }

    /// <summary>Types and extension methods.</summary>
    public HashSet<string> Declared { get; }

    /// <summary>Names that stand alone, and methods that are called.</summary>
    public HashSet<string> Named { get; }

    /// <summary>Names with dots.</summary>
    public HashSet<string> Qualified { get; }

    private static bool IsOutermost(SyntaxNode type) => type.Parent is not BaseTypeDeclarationSyntax;

    private static bool IsExtension(MethodDeclarationSyntax method) =>
        method.ParameterList.Parameters is [{ } first, ..] && first.Modifiers.Any(SyntaxKind.ThisKeyword);

    private static bool IsMember(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name == name,
        QualifiedNameSyntax qualified => qualified.Right == name,
        NameColonSyntax or NameEqualsSyntax or MemberBindingExpressionSyntax => true,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } set => set.Left == name,
        _ => false,
    };
}
