using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>
/// Walks a syntax tree depth first, in the order of the grammar. A derived class overrides <c>Enter</c>, which is called
/// before the children of a node, and <c>Leave</c>, called after them, for the kinds it cares about. Where <c>Enter</c> answers
/// false, the children and <c>Leave</c> are left out. Names and descriptions are not visited.
/// </summary>
public abstract partial class SyntaxVisitor
{
    /// <summary>Walks a node and everything below it.</summary>
    /// <param name="node">The node; a <see cref="NameNode"/> is passed over.</param>
    public void Visit(SyntaxNode node)
    {
        switch (node.Kind)
        {
            case SyntaxKind.Name: break;
            case SyntaxKind.Document: Walk((DocumentNode)node); break;
            case SyntaxKind.OperationDefinition: Walk((OperationDefinitionNode)node); break;
            case SyntaxKind.FragmentDefinition: Walk((FragmentDefinitionNode)node); break;
            case SyntaxKind.VariableDefinition: Walk((VariableDefinitionNode)node); break;
            case SyntaxKind.SelectionSet: Walk((SelectionSetNode)node); break;
            case SyntaxKind.Field: Walk((FieldNode)node); break;
            case SyntaxKind.FragmentSpread: Walk((FragmentSpreadNode)node); break;
            case SyntaxKind.InlineFragment: Walk((InlineFragmentNode)node); break;
            case SyntaxKind.Argument: Walk((ArgumentNode)node); break;
            case SyntaxKind.Directive: Walk((DirectiveNode)node); break;
            case SyntaxKind.Variable: Walk((VariableNode)node); break;
            case SyntaxKind.IntValue: Walk((IntValueNode)node); break;
            case SyntaxKind.FloatValue: Walk((FloatValueNode)node); break;
            case SyntaxKind.StringValue: Walk((StringValueNode)node); break;
            case SyntaxKind.BooleanValue: Walk((BooleanValueNode)node); break;
            case SyntaxKind.NullValue: Walk((NullValueNode)node); break;
            case SyntaxKind.EnumValue: Walk((EnumValueNode)node); break;
            case SyntaxKind.ListValue: Walk((ListValueNode)node); break;
            case SyntaxKind.ObjectValue: Walk((ObjectValueNode)node); break;
            case SyntaxKind.ObjectField: Walk((ObjectFieldNode)node); break;
            case SyntaxKind.NamedType: Walk((NamedTypeNode)node); break;
            case SyntaxKind.ListType: Walk((ListTypeNode)node); break;
            case SyntaxKind.NonNullType: Walk((NonNullTypeNode)node); break;
            case SyntaxKind.SchemaDefinition: Walk((SchemaDefinitionNode)node); break;
            case SyntaxKind.OperationTypeDefinition: Walk((OperationTypeDefinitionNode)node); break;
            case SyntaxKind.ScalarTypeDefinition: Walk((ScalarTypeDefinitionNode)node); break;
            case SyntaxKind.ObjectTypeDefinition: Walk((ObjectTypeDefinitionNode)node); break;
            case SyntaxKind.InterfaceTypeDefinition: Walk((InterfaceTypeDefinitionNode)node); break;
            case SyntaxKind.UnionTypeDefinition: Walk((UnionTypeDefinitionNode)node); break;
            case SyntaxKind.EnumTypeDefinition: Walk((EnumTypeDefinitionNode)node); break;
            case SyntaxKind.InputObjectTypeDefinition: Walk((InputObjectTypeDefinitionNode)node); break;
            case SyntaxKind.FieldDefinition: Walk((FieldDefinitionNode)node); break;
            case SyntaxKind.InputValueDefinition: Walk((InputValueDefinitionNode)node); break;
            case SyntaxKind.EnumValueDefinition: Walk((EnumValueDefinitionNode)node); break;
            case SyntaxKind.DirectiveDefinition: Walk((DirectiveDefinitionNode)node); break;
            case SyntaxKind.SchemaExtension: Walk((SchemaExtensionNode)node); break;
            case SyntaxKind.ScalarTypeExtension: Walk((ScalarTypeExtensionNode)node); break;
            case SyntaxKind.ObjectTypeExtension: Walk((ObjectTypeExtensionNode)node); break;
            case SyntaxKind.InterfaceTypeExtension: Walk((InterfaceTypeExtensionNode)node); break;
            case SyntaxKind.UnionTypeExtension: Walk((UnionTypeExtensionNode)node); break;
            case SyntaxKind.EnumTypeExtension: Walk((EnumTypeExtensionNode)node); break;
            case SyntaxKind.InputObjectTypeExtension: Walk((InputObjectTypeExtensionNode)node); break;
            default: throw new ArgumentOutOfRangeException(nameof(node), node.Kind, null);
        }
    }

    private void VisitAll<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        foreach (var node in nodes) Visit(node);
    }
}
