namespace Kinow.GraphQL.Generator.Model;

/// <summary>One file of generated code.</summary>
internal sealed record GeneratedFile(string Name, string Code);
