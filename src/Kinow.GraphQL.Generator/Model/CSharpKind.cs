namespace Kinow.GraphQL.Generator.Model;

/// <summary>The kinds of C# types that may stand behind contract types.</summary>
internal enum CSharpKind
{
    Class,
    Interface,
    Enum,
    Struct,
}
