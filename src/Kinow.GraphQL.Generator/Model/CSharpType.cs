namespace Kinow.GraphQL.Generator.Model;

/// <summary>A C# type that may stand behind a contract type.</summary>
/// <param name="FullName">The qualified name.</param>
/// <param name="Name">The simple name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Use">The type as used without a question mark.</param>
/// <param name="Properties">Its properties, inherited ones included.</param>
/// <param name="Members">The members of an enum.</param>
/// <param name="Bases">Qualified names of all base classes and interfaces.</param>
internal sealed record CSharpType(
    string FullName,
    string Name,
    CSharpKind Kind,
    TypeUse Use,
    EquatableArray<CSharpProperty> Properties,
    EquatableArray<string> Members,
    EquatableArray<string> Bases)
{
    /// <summary>Finds the property of a contract field.</summary>
    public CSharpProperty? FindProperty(string field)
    {
        var name = Names.Pascal(field);
        return Properties.FirstOrDefault(p => p.Name == name) ?? Properties.FirstOrDefault(p => Names.AreSame(p.Name, field));
    }

    public bool IsOrDerivesFrom(string fullName) => FullName == fullName || Bases.Contains(fullName);
}
