using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Validation.Traversal;

/// <summary>The types at the current node of a traversal.</summary>
internal sealed class TypeInfo(Schema schema, MetaFields metaFields)
{
    private readonly Stack<GraphQLType?> types = new();
    private readonly Stack<CompositeType?> parents = new();
    private readonly Stack<OutputField?> fields = new();
    private readonly List<(GraphQLType? Type, bool HasDefault, InputObjectType? Container)> inputs = [];
    private DirectiveType? directive;

    /// <summary>The output type of the current field, or the type of the current operation or fragment.</summary>
    public GraphQLType? Type => types.TryPeek(out var type) ? type : null;

    /// <summary>The type that the current selections are made on.</summary>
    public CompositeType? ParentType => parents.TryPeek(out var parent) ? parent : null;

    public OutputField? Field => fields.TryPeek(out var current) ? current : null;

    /// <summary>The type expected of the current value.</summary>
    public GraphQLType? InputType => inputs.Count > 0 ? inputs[^1].Type : null;

    /// <summary>The type expected of the list or object around the current value.</summary>
    public GraphQLType? ParentInputType => inputs.Count > 1 ? inputs[^2].Type : null;

    /// <summary>The input object whose field takes the current value; <c>null</c> when an argument or a list does.</summary>
    public InputObjectType? Container => inputs.Count > 0 ? inputs[^1].Container : null;

    /// <summary>Whether the argument or input field at hand has a default.</summary>
    public bool HasDefault => inputs.Count > 0 && inputs[^1].HasDefault;

    public void EnterSelectionSet() => parents.Push(Type?.Named as CompositeType);

    public void LeaveSelectionSet() => parents.Pop();

    public void EnterField(FieldNode node)
    {
        var found = ParentType is { } parent ? metaFields.Find(parent, node.Name.Value) : null;
        fields.Push(found);
        types.Push(found?.Type);
    }

    public void LeaveField()
    {
        fields.Pop();
        types.Pop();
    }

    public void EnterOperation(OperationDefinitionNode node) => types.Push(schema.RootType(node.Operation));

    public void EnterFragment(NamedTypeNode? condition)
    {
        var type = condition is null ? Type?.Named : schema.FindType(condition.Name.Value);
        types.Push(type is { IsOutputType: true } ? type : null);
    }

    public void LeaveDefinition() => types.Pop();

    public void EnterDirective(DirectiveNode node) => directive = schema.FindDirective(node.Name.Value);

    public void LeaveDirective() => directive = null;

    public void EnterVariableDefinition(VariableDefinitionNode node) => Push(schema.ResolveType(node.Type), hasDefault: false);

    // The arguments of an unknown directive are read as those of the field around it, as the reference implementation does.
    public void EnterArgument(ArgumentNode node) => PushDefined(
        directive is null ? Field?.FindArgument(node.Name.Value) : directive.FindArgument(node.Name.Value));

    public void EnterList()
    {
        var list = InputType?.Nullable;
        Push(list is ListType { Item: var item } ? item : list, hasDefault: false);
    }

    public void EnterObjectField(ObjectFieldNode node)
    {
        var container = InputType?.Named as InputObjectType;
        PushDefined(container?.FindField(node.Name.Value), container);
    }

    public void LeaveInput() => inputs.RemoveAt(inputs.Count - 1);

    private void PushDefined(InputValue? value, InputObjectType? container = null) =>
        Push(value?.Type, value?.DefaultLiteral is not null, container);

    private void Push(GraphQLType? type, bool hasDefault, InputObjectType? container = null) =>
        inputs.Add((type is { IsInputType: true } ? type : null, hasDefault, container));
}
