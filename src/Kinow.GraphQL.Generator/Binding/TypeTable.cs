using Kinow.GraphQL.Generator.Model;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Generator.Binding;

/// <summary>Finds the C# type of each contract type.</summary>
internal sealed class TypeTable(ContractClass contract, Schema schema)
{
    private readonly Dictionary<NamedType, CSharpType?> found = [];

    /// <summary>The C# type that a contract type is bound to; <c>null</c> when there is none.</summary>
    public CSharpType? Find(NamedType type)
    {
        if (!found.TryGetValue(type, out var result))
        {
            found[type] = result = contract.BindingOf(type.Name)?.Type ?? BySuffix(type) ?? ByName(type);
        }

        return result;
    }

    /// <summary>Whether a C# type is of a kind that may stand behind a contract type.</summary>
    public static bool IsFit(NamedType type, CSharpType candidate) => type switch
    {
        CompositeType => candidate.Kind is CSharpKind.Class or CSharpKind.Interface,
        EnumType => candidate.Kind is CSharpKind.Enum,
        _ => type is ScalarType,
    };

    /// <summary>Whether a type is a root type.</summary>
    public bool IsRoot(NamedType type) => type == schema.QueryType || type == schema.MutationType || type == schema.SubscriptionType;

    /// <summary>The qualified name of the C# type that values of an object, interface, union or enum have.</summary>
    public string NameOf(NamedType type) => Find(type)?.FullName ?? type switch
    {
        EnumType or InputObjectType => contract.Qualify(Names.Pascal(type.Name)),
        ObjectType when IsRoot(type) => contract.Qualify(Names.Pascal(type.Name) + "Root"),
        _ => "object",
    };

    /// <summary>The C# type that a resolver gives for an output type.</summary>
    public TypeUse Output(GraphQLType type)
    {
        if (type.Nullable is ListType list)
        {
            var item = Output(list.Item);
            var array = $"global::System.Collections.Immutable.ImmutableArray<{item.Text}>";
            return new(array, TypeShape.ImmutableArray, IsNullable: false, item);
        }

        return Leaf(type.Named) with { IsNullable = !type.IsNonNull };
    }

    /// <summary>The C# type of an argument or input field.</summary>
    public TypeUse Input(GraphQLType type)
    {
        if (type.Nullable is ListType list)
        {
            var item = Input(list.Item);
            return new($"global::System.Collections.Generic.IReadOnlyList<{item.Text}>", TypeShape.ReadOnlyList, !type.IsNonNull, item);
        }

        return Leaf(type.Named) with { IsNullable = !type.IsNonNull };
    }

    /// <summary>The known C# type of a name.</summary>
    public CSharpType? Describe(string fullName) =>
        contract.Candidates.FirstOrDefault(c => c.FullName == fullName)
        ?? contract.Bindings.FirstOrDefault(b => b.Type.FullName == fullName)?.Type;

    private TypeUse Leaf(NamedType type) => type switch
    {
        ScalarType when contract.BindingOf(type.Name) is { } binding => binding.Type.Use,
        ScalarType => type.Name switch
        {
            "String" or "ID" => new("string", TypeShape.String, false),
            "Int" => new("int", TypeShape.Int32, false),
            "Float" => new("double", TypeShape.Double, false),
            "Boolean" => new("bool", TypeShape.Boolean, false),
            "DateTime" => new("global::System.DateTimeOffset", TypeShape.Instant, false),
            _ => new("object", TypeShape.Reference, false),
        },
        EnumType => new(NameOf(type), TypeShape.Enum, false),
        _ => new(NameOf(type), TypeShape.Reference, false),
    };

    private CSharpType? BySuffix(NamedType type)
    {
        if (type is not ObjectType) return null;
        foreach (var generic in contract.Generics)
        {
            if (generic.ItemOf(type.Name) is { } name && schema.FindType(name) is { } item && Find(item) is { } found)
                return generic.Over(found);
        }

        return null;
    }

    private CSharpType? ByName(NamedType type)
    {
        if (type is InputObjectType or ScalarType) return null;
        var fit = contract.Candidates.Where(c => IsFit(type, c)).ToList();
        return fit.Find(c => c.Name == type.Name) ?? fit.Find(c => Names.AreSame(c.Name, type.Name));
    }
}
