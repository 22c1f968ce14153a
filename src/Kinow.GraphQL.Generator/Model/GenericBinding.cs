using System.Text.RegularExpressions;

namespace Kinow.GraphQL.Generator.Model;

/// <summary>What one <see cref="BindGenericAttribute"/> says.</summary>
/// <param name="Suffix">The end of the names of the contract types.</param>
/// <param name="Definition">The generic type, in terms of its parameter.</param>
/// <param name="Parameter">The name of its parameter.</param>
internal sealed record GenericBinding(string Suffix, CSharpType Definition, string Parameter)
{
    /// <summary>The name of the type that a type with the suffix is about; <c>null</c> when the name does not end in it.</summary>
    public string? ItemOf(string contractType) =>
        contractType.Length > Suffix.Length && contractType.EndsWith(Suffix, StringComparison.Ordinal)
            ? contractType[..^Suffix.Length]
            : null;

    public CSharpType Over(CSharpType item)
    {
        var use = Over(Definition.Use, item);
        return Definition with
        {
            FullName = use.Name,
            Use = use,
            Properties = [.. Definition.Properties.Select(p => p with { Type = Over(p.Type, item) })],
            Bases = [.. Definition.Bases.Select(b => Over(b, item))],
        };
    }

    private TypeUse Over(TypeUse use, CSharpType item) => use.Name == Parameter
        ? item.Use with { IsNullable = use.IsNullable }
        : use with { Name = Over(use.Name, item), Item = use.Item is null ? null : Over(use.Item, item) };

    private string Over(string name, CSharpType item) => Regex.Replace(name, $"(?<=[<, ]){Parameter}(?=[>,?])", item.FullName);
}
