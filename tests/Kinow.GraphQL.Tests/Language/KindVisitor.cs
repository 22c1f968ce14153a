using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Tests.Language;

/// <summary>Notes the kinds of the nodes it enters and leaves.</summary>
internal sealed class KindVisitor(HashSet<SyntaxKind> reached) : SyntaxVisitor
{
    private readonly Stack<SyntaxNode> _open = new();

    protected override bool Enter(OperationDefinitionNode node) => Open(node);

    protected override void Leave(OperationDefinitionNode node) => Close(node);

    protected override bool Enter(FragmentDefinitionNode node) => Open(node);

    protected override void Leave(FragmentDefinitionNode node) => Close(node);

    protected override bool Enter(VariableDefinitionNode node) => Open(node);

    protected override void Leave(VariableDefinitionNode node) => Close(node);

    protected override bool Enter(SelectionSetNode node) => Open(node);

    protected override void Leave(SelectionSetNode node) => Close(node);

    protected override bool Enter(FieldNode node) => Open(node);

    protected override void Leave(FieldNode node) => Close(node);

    protected override bool Enter(FragmentSpreadNode node) => Open(node);

    protected override void Leave(FragmentSpreadNode node) => Close(node);

    protected override bool Enter(InlineFragmentNode node) => Open(node);

    protected override void Leave(InlineFragmentNode node) => Close(node);

    protected override bool Enter(ArgumentNode node) => Open(node);

    protected override void Leave(ArgumentNode node) => Close(node);

    protected override bool Enter(DirectiveNode node) => Open(node);

    protected override void Leave(DirectiveNode node) => Close(node);

    protected override bool Enter(VariableNode node) => Open(node);

    protected override void Leave(VariableNode node) => Close(node);

    protected override bool Enter(IntValueNode node) => Open(node);

    protected override void Leave(IntValueNode node) => Close(node);

    protected override bool Enter(FloatValueNode node) => Open(node);

    protected override void Leave(FloatValueNode node) => Close(node);

    protected override bool Enter(StringValueNode node) => Open(node);

    protected override void Leave(StringValueNode node) => Close(node);

    protected override bool Enter(BooleanValueNode node) => Open(node);

    protected override void Leave(BooleanValueNode node) => Close(node);

    protected override bool Enter(NullValueNode node) => Open(node);

    protected override void Leave(NullValueNode node) => Close(node);

    protected override bool Enter(EnumValueNode node) => Open(node);

    protected override void Leave(EnumValueNode node) => Close(node);

    protected override bool Enter(ListValueNode node) => Open(node);

    protected override void Leave(ListValueNode node) => Close(node);

    protected override bool Enter(ObjectValueNode node) => Open(node);

    protected override void Leave(ObjectValueNode node) => Close(node);

    protected override bool Enter(ObjectFieldNode node) => Open(node);

    protected override void Leave(ObjectFieldNode node) => Close(node);

    protected override bool Enter(NamedTypeNode node) => Open(node);

    protected override void Leave(NamedTypeNode node) => Close(node);

    protected override bool Enter(ListTypeNode node) => Open(node);

    protected override void Leave(ListTypeNode node) => Close(node);

    protected override bool Enter(NonNullTypeNode node) => Open(node);

    protected override void Leave(NonNullTypeNode node) => Close(node);

    protected override bool Enter(SchemaDefinitionNode node) => Open(node);

    protected override void Leave(SchemaDefinitionNode node) => Close(node);

    protected override bool Enter(OperationTypeDefinitionNode node) => Open(node);

    protected override void Leave(OperationTypeDefinitionNode node) => Close(node);

    protected override bool Enter(ScalarTypeDefinitionNode node) => Open(node);

    protected override void Leave(ScalarTypeDefinitionNode node) => Close(node);

    protected override bool Enter(ObjectTypeDefinitionNode node) => Open(node);

    protected override void Leave(ObjectTypeDefinitionNode node) => Close(node);

    protected override bool Enter(InterfaceTypeDefinitionNode node) => Open(node);

    protected override void Leave(InterfaceTypeDefinitionNode node) => Close(node);

    protected override bool Enter(UnionTypeDefinitionNode node) => Open(node);

    protected override void Leave(UnionTypeDefinitionNode node) => Close(node);

    protected override bool Enter(EnumTypeDefinitionNode node) => Open(node);

    protected override void Leave(EnumTypeDefinitionNode node) => Close(node);

    protected override bool Enter(InputObjectTypeDefinitionNode node) => Open(node);

    protected override void Leave(InputObjectTypeDefinitionNode node) => Close(node);

    protected override bool Enter(FieldDefinitionNode node) => Open(node);

    protected override void Leave(FieldDefinitionNode node) => Close(node);

    protected override bool Enter(InputValueDefinitionNode node) => Open(node);

    protected override void Leave(InputValueDefinitionNode node) => Close(node);

    protected override bool Enter(EnumValueDefinitionNode node) => Open(node);

    protected override void Leave(EnumValueDefinitionNode node) => Close(node);

    protected override bool Enter(DirectiveDefinitionNode node) => Open(node);

    protected override void Leave(DirectiveDefinitionNode node) => Close(node);

    protected override bool Enter(SchemaExtensionNode node) => Open(node);

    protected override void Leave(SchemaExtensionNode node) => Close(node);

    protected override bool Enter(ScalarTypeExtensionNode node) => Open(node);

    protected override void Leave(ScalarTypeExtensionNode node) => Close(node);

    protected override bool Enter(ObjectTypeExtensionNode node) => Open(node);

    protected override void Leave(ObjectTypeExtensionNode node) => Close(node);

    protected override bool Enter(InterfaceTypeExtensionNode node) => Open(node);

    protected override void Leave(InterfaceTypeExtensionNode node) => Close(node);

    protected override bool Enter(UnionTypeExtensionNode node) => Open(node);

    protected override void Leave(UnionTypeExtensionNode node) => Close(node);

    protected override bool Enter(EnumTypeExtensionNode node) => Open(node);

    protected override void Leave(EnumTypeExtensionNode node) => Close(node);

    protected override bool Enter(InputObjectTypeExtensionNode node) => Open(node);

    protected override void Leave(InputObjectTypeExtensionNode node) => Close(node);

    private bool Open(SyntaxNode node)
    {
        _open.Push(node);
        return true;
    }

    private void Close(SyntaxNode node)
    {
        Assert.Same(_open.Pop(), node);
        reached.Add(node.Kind);
    }
}
