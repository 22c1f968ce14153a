namespace Kinow.GraphQL.Language;

internal sealed partial class SyntaxWriter
{
    private void Write(OperationDefinitionNode node)
    {
        var shorthand = node is { Operation: OperationKind.Query, Description: null, Name: null }
            && node.VariableDefinitions.IsEmpty
            && node.Directives.IsEmpty;
        if (!shorthand)
        {
            WriteDescription(node.Description);
            _text.Append(OperationKeyword.Of(node.Operation));
            if (node.Name is not null || !node.VariableDefinitions.IsEmpty) _text.Append(' ');
            _text.Append(node.Name?.Value);
            WriteVariableDefinitions(node);
            WriteDirectives(node.Directives);
            _text.Append(' ');
        }

        Write(node.SelectionSet);
    }

    /// <summary>On one line; if one of them needs several, one a line, without indentation.</summary>
    private void WriteVariableDefinitions(OperationDefinitionNode node)
    {
        if (node.VariableDefinitions.IsEmpty || TryWriteOnLine(node.VariableDefinitions, int.MaxValue, 0)) return;
        _text.Append('(');
        NewLine();
        WriteLines(node.VariableDefinitions);
        NewLine();
        _text.Append(')');
    }

    private void Write(VariableDefinitionNode node)
    {
        WriteDescription(node.Description);
        Write(node.Variable);
        _text.Append(": ");
        Write(node.Type);
        WriteDefaultValue(node.DefaultValue);
        WriteDirectives(node.Directives);
    }

    private void WriteDefaultValue(ValueNode? value)
    {
        if (value is null) return;
        _text.Append(" = ");
        Write(value);
    }

    private void Write(FieldNode node)
    {
        var start = Measure;
        if (node.Alias is not null) _text.Append(node.Alias.Value).Append(": ");
        _text.Append(node.Name.Value);
        if (!node.Arguments.IsEmpty && !TryWriteOnLine(node.Arguments, LongestLine - (Measure - start), int.MaxValue))
            WriteIndented('(', node.Arguments, ')');
        WriteDirectives(node.Directives);
        if (node.SelectionSet is not null) WriteBlock(node.SelectionSet.Selections);
    }

    private void Write(FragmentSpreadNode node)
    {
        _text.Append("...").Append(node.Name.Value);
        WriteDirectives(node.Directives);
    }

    private void Write(InlineFragmentNode node)
    {
        _text.Append("...");
        if (node.TypeCondition is not null) _text.Append(" on ").Append(node.TypeCondition.Name.Value);
        WriteDirectives(node.Directives);
        WriteBlock(node.SelectionSet.Selections);
    }

    private void Write(FragmentDefinitionNode node)
    {
        WriteDescription(node.Description);
        _text.Append("fragment ").Append(node.Name.Value).Append(" on ").Append(node.TypeCondition.Name.Value);
        WriteDirectives(node.Directives);
        WriteBlock(node.SelectionSet.Selections);
    }

    private void Write(DirectiveNode node)
    {
        _text.Append('@').Append(node.Name.Value);
        if (!node.Arguments.IsEmpty) _ = TryWriteOnLine(node.Arguments, int.MaxValue, int.MaxValue);
    }

    private void WritePair(NameNode name, ValueNode value)
    {
        _text.Append(name.Value).Append(": ");
        Write(value);
    }
}
