namespace Kinow.GraphQL.Types;

/// <summary>A step into a value: a field by name, or an item by position when the name is <c>null</c>.</summary>
internal readonly record struct PathPart(string? Name, int Index)
{
    public override string ToString() => Name is null ? $"[{Index}]" : $".{Name}";
}
