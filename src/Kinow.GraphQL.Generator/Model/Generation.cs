namespace Kinow.GraphQL.Generator.Model;

/// <summary>All that is generated for one contract class.</summary>
internal sealed record Generation(string Class, EquatableArray<GeneratedFile> Files, EquatableArray<Problem> Problems);
