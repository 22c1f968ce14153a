using System.Collections.Immutable;
using Kinow.GraphQL.Generator.Diagnostics;
using Kinow.GraphQL.Generator.Model;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Generator.Binding;

/// <summary>Finds names of the contract that would become the same name in C#.</summary>
internal sealed class NameChecker(Schema schema, TypeTable types, PlaceIndex places, ImmutableArray<Problem>.Builder problems)
{
    public void Check()
    {
        Check("", schema.Types.Where(t => !t.IsIntrospection && t is not ScalarType).Select(t => t.Name));
        foreach (var type in schema.Types.Where(t => !t.IsIntrospection))
        {
            switch (type)
            {
                case ObjectType named:
                    Check(type.Name + ".", named.Fields.Select(f => f.Name));
                    break;
                case InputObjectType input:
                    Check(type.Name + ".", input.Fields.Select(f => f.Name));
                    break;
                case EnumType named when types.Find(type) is null:
                    Check(type.Name + ".", named.Values.Select(v => v.Name));
                    break;
                default:
                    break;
            }
        }

        foreach (var field in schema.Objects.Where(o => !o.IsIntrospection).SelectMany(o => o.Fields))
        {
            Check($"{field}.", field.Arguments.Select(a => a.Name), field.ToString());
        }
    }

    // Case does not tell generated files apart.
    private void Check(string prefix, IEnumerable<string> names, string? place = null)
    {
        foreach (var same in names.GroupBy(Names.Pascal, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
        {
            problems.Add(new(
                Rules.NameClash,
                $"{string.Join(" and ", same.Select(n => prefix + n))} would be the same name {same.Key} in C#",
                places.Of(place ?? prefix + same.Last())));
        }
    }
}
