using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

internal ref partial struct SyntaxReader
{
    private OperationDefinitionNode ReadShorthandQuery()
    {
        var start = _token.Start;
        var selections = ReadSelectionSet();
        return new OperationDefinitionNode(start, _lastEnd, OperationKind.Query, null, null, [], [], selections);
    }

    private OperationDefinitionNode ReadOperation(int start, StringValueNode? description)
    {
        var kind = ReadOperationKind();
        var name = _token.Kind == TokenKind.Name ? ReadName() : null;
        var variables = ReadVariableDefinitions();
        var directives = ReadDirectives(constant: false);
        var selections = ReadSelectionSet();
        return new OperationDefinitionNode(start, _lastEnd, kind, name, description, variables, directives, selections);
    }

    private OperationKind ReadOperationKind()
    {
        var token = Expect(TokenKind.Name);
        if (IsName(token, "query"u8)) return OperationKind.Query;
        if (IsName(token, "mutation"u8)) return OperationKind.Mutation;
        return IsName(token, "subscription"u8) ? OperationKind.Subscription : throw Unexpected(token);
    }

    private ImmutableArray<VariableDefinitionNode> ReadVariableDefinitions()
    {
        if (!Skip(TokenKind.LeftParenthesis)) return [];
        var definitions = ImmutableArray.CreateBuilder<VariableDefinitionNode>();
        do definitions.Add(ReadVariableDefinition());
        while (!Skip(TokenKind.RightParenthesis));
        return definitions.DrainToImmutable();
    }

    private VariableDefinitionNode ReadVariableDefinition()
    {
        var start = _token.Start;
        var description = ReadDescription();
        var variable = ReadVariable();
        _ = Expect(TokenKind.Colon);
        var type = ReadType();
        var defaultValue = ReadDefaultValue();
        var directives = ReadDirectives(constant: true);
        return new VariableDefinitionNode(start, _lastEnd, variable, type, defaultValue, directives, description);
    }

    private SelectionSetNode ReadSelectionSet()
    {
        var start = _token.Start;
        Open(TokenKind.LeftBrace);
        var selections = ImmutableArray.CreateBuilder<SelectionNode>();
        do selections.Add(ReadSelection());
        while (!TryClose(TokenKind.RightBrace));
        return new SelectionSetNode(start, _lastEnd, selections.DrainToImmutable());
    }

    private SelectionNode ReadSelection() => _token.Kind == TokenKind.Spread ? ReadFragment() : ReadField();

    private FieldNode ReadField()
    {
        var start = _token.Start;
        NameNode? alias = null;
        var name = ReadName();
        if (Skip(TokenKind.Colon))
        {
            alias = name;
            name = ReadName();
        }

        var arguments = ReadArguments(constant: false);
        var directives = ReadDirectives(constant: false);
        var selections = _token.Kind == TokenKind.LeftBrace ? ReadSelectionSet() : null;
        return new FieldNode(start, _lastEnd, alias, name, arguments, directives, selections);
    }

    private SelectionNode ReadFragment()
    {
        var start = Expect(TokenKind.Spread).Start;
        var conditional = SkipKeyword("on"u8);
        if (!conditional && _token.Kind == TokenKind.Name)
        {
            var name = ReadName();
            var applied = ReadDirectives(constant: false);
            return new FragmentSpreadNode(start, _lastEnd, name, applied);
        }

        var condition = conditional ? ReadNamedType() : null;
        var directives = ReadDirectives(constant: false);
        var selections = ReadSelectionSet();
        return new InlineFragmentNode(start, _lastEnd, condition, directives, selections);
    }

    private FragmentDefinitionNode ReadFragmentDefinition(int start, StringValueNode? description)
    {
        ExpectKeyword("fragment"u8, "fragment");
        if (IsName(_token, "on"u8)) throw Unexpected(_token);
        var name = ReadName();
        ExpectKeyword("on"u8, "on");
        var condition = ReadNamedType();
        var directives = ReadDirectives(constant: false);
        var selections = ReadSelectionSet();
        return new FragmentDefinitionNode(start, _lastEnd, name, condition, directives, selections, description);
    }
}
