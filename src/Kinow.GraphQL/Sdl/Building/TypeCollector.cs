using System.Collections.Immutable;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Sdl;

/// <summary>
/// Orders types as introspection lists them: the declared ones as declared, each followed by the built-in types that it
/// is the first to use.
/// </summary>
internal sealed class TypeCollector(IEnumerable<NamedType> declared)
{
    private readonly HashSet<NamedType> seen = [.. declared];
    private readonly List<NamedType> order = [];

    public ImmutableArray<NamedType> Types => [.. order];

    /// <summary>Adds a declared type and what it uses.</summary>
    public void AddDeclared(NamedType type)
    {
        order.Add(type);
        AddUses(type);
    }

    /// <summary>Adds a type that is used, unless it is there or will be as a declared one.</summary>
    public void AddUsed(GraphQLType type)
    {
        if (seen.Add(type.Named))
        {
            order.Add(type.Named);
            AddUses(type.Named);
        }
    }

    private void AddUses(NamedType type)
    {
        switch (type)
        {
            case FieldsType fields:
                AddFields(fields);
                break;
            case InputObjectType input:
                foreach (var field in input.Fields)
                {
                    AddUsed(field.Type);
                }

                break;
            default:
                break;
        }
    }

    private void AddFields(FieldsType type)
    {
        foreach (var field in type.Fields)
        {
            AddUsed(field.Type);
            foreach (var argument in field.Arguments)
            {
                AddUsed(argument.Type);
            }
        }
    }
}
