using System.Collections.Immutable;
using Kinow.GraphQL.Generator.Model;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Generator.Binding;

/// <summary>An object type and the code behind it.</summary>
/// <param name="Type">The object type.</param>
/// <param name="Source">Qualified name of the C# type that fields are read from.</param>
/// <param name="Fields">Its fields.</param>
internal sealed record BoundObject(ObjectType Type, string Source, ImmutableArray<BoundField> Fields)
{
    public string Name { get; } = Names.Pascal(Type.Name);

    public string Resolver => $"I{Name}Resolver";

    public string Binding => $"{Name}Binding";

    public bool NeedsResolver => Fields.Any(f => f.Route != FieldRoute.Property);

    public IEnumerable<BoundField> On(FieldRoute route) => Fields.Where(f => f.Route == route);
}
