using Kinow.GraphQL.Generator.Model;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Generator.Binding;

/// <summary>Tells whether values of a C# type can be written as a type of the contract.</summary>
internal sealed class Compatibility(ContractClass contract, Schema schema, TypeTable types)
{
    /// <summary>The consumer's own method for a C# type behind a leaf field.</summary>
    public LeafMethod? LeafFor(GraphQLType type, TypeUse use) =>
        type.Nullable is NamedType { IsLeaf: true } ? contract.Leaves.FirstOrDefault(l => l.Value.Name == use.Name) : null;

    public bool Fits(GraphQLType type, TypeUse use) => type.Nullable switch
    {
        ListType list => use.Item is not null && Fits(list.Item, use.Item),
        ScalarType scalar => FitsScalar(scalar, use),
        EnumType named => IsEnum(named, use),
        CompositeType composite => use.Shape == TypeShape.Reference && FitsComposite(composite, use),
        _ => false,
    };

    private bool FitsScalar(ScalarType scalar, TypeUse use) => contract.BindingOf(scalar.Name) is { } binding
        ? use.Name == binding.Type.FullName
        : scalar.Name switch
        {
            "String" => use.Shape is TypeShape.String,
            "ID" => use.Shape is TypeShape.String or TypeShape.Int32 or TypeShape.Int64,
            "Int" => use.Shape is TypeShape.Int32,
            "Float" => use.Shape is TypeShape.Double or TypeShape.Decimal or TypeShape.Single or TypeShape.Int32 or TypeShape.Int64,
            "Boolean" => use.Shape is TypeShape.Boolean,
            "DateTime" => use.Shape is TypeShape.Instant,
            _ => true,
        };

    // An enum that is generated is not yet a type when properties of the same project name it.
    private bool IsEnum(EnumType type, TypeUse use) =>
        use.Name == types.NameOf(type)
        || (use.Shape == TypeShape.Unresolved && types.Find(type) is null && use.Name == Names.Pascal(type.Name));

    private bool FitsComposite(CompositeType type, TypeUse use)
    {
        var bound = types.Find(type);
        if (bound is not null && IsA(use.Name, bound.FullName)) return true;
        return type is not ObjectType
            && (use.Name == "object"
                || schema.PossibleTypes(type).Any(p => types.Find(p) is { } possible && IsA(use.Name, possible.FullName)));
    }

    private bool IsA(string name, string baseName) => name == baseName || types.Describe(name)?.Bases.Contains(baseName) == true;
}
