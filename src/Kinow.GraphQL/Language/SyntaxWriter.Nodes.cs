namespace Kinow.GraphQL.Language;

internal sealed partial class SyntaxWriter
{
    public void Write(SyntaxNode node)
    {
        switch (node)
        {
            case NameNode name: _text.Append(name.Value); break;
            case FieldNode field: Write(field); break;
            case ArgumentNode argument: WritePair(argument.Name, argument.Value); break;
            case SelectionSetNode selections: WriteIndented('{', selections.Selections, '}'); break;
            case ValueNode value: Write(value); break;
            case TypeNode type: Write(type); break;
            case DirectiveNode directive: Write(directive); break;
            case FragmentSpreadNode spread: Write(spread); break;
            case InlineFragmentNode fragment: Write(fragment); break;
            case ObjectFieldNode field: WritePair(field.Name, field.Value); break;
            case VariableDefinitionNode variable: Write(variable); break;
            case FieldDefinitionNode field: Write(field); break;
            case InputValueDefinitionNode input: Write(input); break;
            case EnumValueDefinitionNode value: Write(value); break;
            case OperationTypeDefinitionNode type: Write(type); break;
            case DefinitionNode definition: Write(definition); break;
            case DocumentNode document: Write(document); break;
            default: throw new ArgumentOutOfRangeException(nameof(node), node.Kind, null);
        }
    }

    private void Write(DefinitionNode node)
    {
        switch (node)
        {
            case OperationDefinitionNode operation: Write(operation); break;
            case FragmentDefinitionNode fragment: Write(fragment); break;
            case TypeDefinitionNode type: Write(type); break;
            case TypeExtensionNode extension: Write(extension); break;
            case DirectiveDefinitionNode directive: Write(directive); break;
            case SchemaDefinitionNode schema: Write(schema); break;
            case SchemaExtensionNode extension: Write(extension); break;
            default: throw new ArgumentOutOfRangeException(nameof(node), node.Kind, null);
        }
    }

    private void Write(DocumentNode node)
    {
        for (var i = 0; i < node.Definitions.Length; i++)
        {
            if (i > 0) _text.Append("\n\n");
            Write(node.Definitions[i]);
        }
    }
}
