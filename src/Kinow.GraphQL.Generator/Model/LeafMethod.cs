namespace Kinow.GraphQL.Generator.Model;

/// <summary>A method that writes values of one C# type as leaves.</summary>
/// <param name="Class">Qualified name of the static class.</param>
/// <param name="Value">The type of the value.</param>
internal sealed record LeafMethod(string Class, TypeUse Value);
