using System.Collections.Immutable;
using Kinow.GraphQL.Generator.Diagnostics;
using Kinow.GraphQL.Generator.Model;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Generator.Binding;

/// <summary>Finds out where the value of each field comes from.</summary>
internal sealed class FieldBinder(
    ContractClass contract, Schema schema, TypeTable types, PlaceIndex places, ImmutableArray<Problem>.Builder problems)
{
    private readonly Compatibility compatibility = new(contract, schema, types);

    /// <summary>Binds the fields of an object type.</summary>
    public BoundObject Bind(ObjectType type) =>
        new(type, types.NameOf(type), [.. type.Fields.Select(f => Bind(type, f)).OfType<BoundField>()]);

    private BoundField? Bind(ObjectType type, OutputField field)
    {
        if (type == schema.SubscriptionType) return ByCode(type, field, FieldRoute.Stream);
        var binding = contract.BindingOf(type.Name);
        if (binding?.Computed.Contains(field.Name) == true) return ByCode(type, field, FieldRoute.Computed);
        var asked = binding?.Properties.Contains(field.Name) == true;
        var mayRead = asked || (field.Arguments.Length == 0 && binding?.Batched.Contains(field.Name) != true);
        if (mayRead && types.Find(type) is { } source)
        {
            if (source.FindProperty(field.Name) is { } property) return ByProperty(source, field, property);
            if (asked)
            {
                problems.Add(new(
                    Rules.UnknownField,
                    $"{source.FullName} has no public property {Names.Pascal(field.Name)} for {field}",
                    places.Of(field.ToString())));
                return null;
            }
        }

        return ByCode(type, field, FieldRoute.Batch);
    }

    private BoundField? ByProperty(CSharpType source, OutputField field, CSharpProperty property)
    {
        if (compatibility.Fits(field.Type, property.Type))
        {
            return new(field, FieldRoute.Property, property.Name, Resolved(field, property.Type), null, null);
        }

        if (compatibility.LeafFor(field.Type, property.Type) is { } leaf)
        {
            return new(field, FieldRoute.Property, property.Name, property.Type, leaf, null);
        }

        problems.Add(new(
            Rules.IncompatibleProperty,
            $"{field} is of type {field.Type}, but the property {source.FullName}.{property.Name} is of type {property.Type.Text}; "
                + $"{types.Output(field.Type).Text} would fit, or list the field in Batched or Computed",
            places.Of(field.ToString())));
        return null;
    }

    private BoundField ByCode(ObjectType type, OutputField field, FieldRoute route)
    {
        var name = Names.Pascal(field.Name);
        var use = types.Output(field.Type);
        return new(
            field,
            route,
            route == FieldRoute.Batch ? name + "Async" : name,
            use,
            compatibility.LeafFor(field.Type, use),
            field.Arguments.Length == 0 ? null : $"{Names.Pascal(type.Name)}{name}Arguments");
    }

    // A property of the consumer's own project may have an enum that is only being generated.
    private TypeUse Resolved(OutputField field, TypeUse use) => use.Shape == TypeShape.Unresolved
        ? use with { Name = types.NameOf(field.Type.Named), Shape = TypeShape.Enum }
        : use.Item is null ? use : use with { Item = Resolved(field, use.Item) };
}
