using Kinow.GraphQL.Generator.Model;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Generator.Binding;

/// <summary>A field and what answers it.</summary>
/// <param name="Field">The field.</param>
/// <param name="Route">Where its value comes from.</param>
/// <param name="Member">The property or method.</param>
/// <param name="Type">The C# type of its value.</param>
/// <param name="Leaf">The method that writes its value; <c>null</c> for the engine's own.</param>
/// <param name="Arguments">The name of its argument record; <c>null</c> when code needs none.</param>
internal sealed record BoundField(OutputField Field, FieldRoute Route, string Member, TypeUse Type, LeafMethod? Leaf, string? Arguments)
{
    public int Index => Field.Index;

    /// <summary>The label of the field's branch.</summary>
    public string Case => $"case {Field.Index}: // {Field.Name}";
}
