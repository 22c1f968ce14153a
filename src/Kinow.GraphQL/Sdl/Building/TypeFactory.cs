using System.Collections.Immutable;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Sdl.Definitions;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Sdl;

/// <summary>
/// Makes the types and directives of one schema. Types refer to each other, so they are made empty and filled afterwards.
/// </summary>
internal sealed class TypeFactory(DefinitionIndex index, SchemaOptions options)
{
    private readonly Dictionary<string, NamedType> types = new(StringComparer.Ordinal);
    private readonly Dictionary<GraphQLType, ListType> lists = [];
    private readonly Dictionary<GraphQLType, NonNullType> nonNulls = [];
    private readonly Queue<NamedType> empty = new();

    /// <summary>Every argument and input field that has been made.</summary>
    public List<InputValue> InputValues { get; } = [];

    public NamedType Named(string name)
    {
        if (types.TryGetValue(name, out var known)) return known;
        var definition = index.FindType(name) ?? throw new SchemaException($"Unknown type: \"{name}\".");
        NamedType type = definition switch
        {
            ScalarTypeDefinitionNode => new ScalarType(name, Coercion(name)),
            ObjectTypeDefinitionNode => new ObjectType(name),
            InterfaceTypeDefinitionNode => new InterfaceType(name),
            UnionTypeDefinitionNode => new UnionType(name),
            EnumTypeDefinitionNode => new EnumType(name),
            _ => new InputObjectType(name),
        };
        types.Add(name, type);
        empty.Enqueue(type);
        return type;
    }

    public T Named<T>(NamedTypeNode node)
        where T : NamedType
        => Named(node.Name.Value) as T
            ?? throw new SchemaException($"The type \"{node.Name.Value}\" cannot be used here.");

    public GraphQLType Type(TypeNode node) => node switch
    {
        ListTypeNode list => List(Type(list.Type)),
        NonNullTypeNode nonNull => NonNull(Type(nonNull.Type)),
        _ => Named(((NamedTypeNode)node).Name.Value),
    };

    public DirectiveType Directive(DirectiveDefinitionNode node) => new(node.Name.Value)
    {
        Description = node.Description?.Value,
        Arguments = Inputs(node.Arguments),
        Locations = [.. node.Locations.Select(l => l.Value)],
        IsRepeatable = node.Repeatable,
    };

    public void FillAll()
    {
        while (empty.TryDequeue(out var type))
        {
            var definition = index.FindType(type.Name)!;
            Fill(type, new MergedDefinition(definition, index.Extensions(type.Name)));
        }
    }

    private void Fill(NamedType type, MergedDefinition definition)
    {
        type.Description = definition.Definition.Description?.Value;
        type.Directives = [.. definition.Directives];
        switch (type)
        {
            case ScalarType scalar:
                scalar.SpecifiedByUrl = AppliedDirectives.SpecifiedByUrl(type.Directives);
                break;
            case FieldsType fields:
                fields.Interfaces = [.. definition.Interfaces.Select(Named<InterfaceType>)];
                fields.Fields = [.. definition.Fields.Select((f, i) => Field(fields, f, i))];
                break;
            case UnionType union:
                union.Members = [.. definition.Members.Select(Named<ObjectType>)];
                break;
            case EnumType enumType:
                enumType.Values = [.. definition.Values.Select(Value)];
                break;
            case InputObjectType input:
                input.IsOneOf = AppliedDirectives.Find(type.Directives, "oneOf") is not null;
                input.Fields = Inputs(definition.InputFields);
                break;
            default:
                break;
        }
    }

    private OutputField Field(FieldsType parent, FieldDefinitionNode node, int position) =>
        new(parent, node.Name.Value, Type(node.Type), position)
        {
            Description = node.Description?.Value,
            Arguments = Inputs(node.Arguments),
            DeprecationReason = AppliedDirectives.DeprecationReason(node.Directives),
            Directives = node.Directives,
        };

    private static EnumValue Value(EnumValueDefinitionNode node, int position) => new(node.Name.Value, position)
    {
        Description = node.Description?.Value,
        DeprecationReason = AppliedDirectives.DeprecationReason(node.Directives),
        Directives = node.Directives,
    };

    private ImmutableArray<InputValue> Inputs(IEnumerable<InputValueDefinitionNode> nodes) => [.. nodes.Select(Input)];

    private InputValue Input(InputValueDefinitionNode node, int position)
    {
        var value = new InputValue(node.Name.Value, Type(node.Type), position)
        {
            Description = node.Description?.Value,
            DefaultLiteral = node.DefaultValue,
            Constraint = ConstraintReader.Read(node.Directives),
            DeprecationReason = AppliedDirectives.DeprecationReason(node.Directives),
            Directives = node.Directives,
        };
        InputValues.Add(value);
        return value;
    }

    private ListType List(GraphQLType item)
    {
        if (!lists.TryGetValue(item, out var list)) lists.Add(item, list = new ListType(item));
        return list;
    }

    private NonNullType NonNull(GraphQLType inner)
    {
        if (!nonNulls.TryGetValue(inner, out var nonNull)) nonNulls.Add(inner, nonNull = new NonNullType(inner));
        return nonNull;
    }

    private ScalarCoercion Coercion(string name) =>
        BuiltInScalars.Find(name) ?? options.Scalars.GetValueOrDefault(name) ?? BuiltInScalars.Any;
}
