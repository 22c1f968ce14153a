namespace Kinow.GraphQL.Generator.Model;

/// <summary>A C# type as a property, parameter or result has it.</summary>
/// <param name="Name">The qualified name without a question mark at its end.</param>
/// <param name="Shape">What it is to the generator.</param>
/// <param name="IsNullable">Whether it is annotated, or a <see cref="Nullable{T}"/>.</param>
/// <param name="Item">The type of the items of a list.</param>
internal sealed record TypeUse(string Name, TypeShape Shape, bool IsNullable, TypeUse? Item = null)
{
    public bool IsValueType => Shape is not (TypeShape.Reference or TypeShape.String or TypeShape.Array or TypeShape.ReadOnlyList);

    public bool IsList => Item is not null;

    /// <summary>The type as written in code.</summary>
    public string Text => IsNullable ? Name + "?" : Name;

    /// <summary>The type as a type argument of a batch, whose results are nullable already where they are references.</summary>
    public string ResultText => IsValueType ? Text : Name;
}
