namespace Kinow.GraphQL.Generator.Model;

/// <summary>A readable instance property.</summary>
internal sealed record CSharpProperty(string Name, TypeUse Type);
