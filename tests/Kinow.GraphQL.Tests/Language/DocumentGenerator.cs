using System.Collections.Immutable;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Tests.Language;

/// <summary>Makes random trees; the same seed makes the same trees.</summary>
internal sealed partial class DocumentGenerator(int seed)
{
    private static readonly string[] Names =
        ["a", "b", "_", "Foo", "on", "type", "query", "fragment", "extend", "repeatable", "implements", "__typename", "x1"];

    private static readonly string[] Fragments =
        ["a", "word word ", " ", "\t", "\n", "\n\n", "\r", "\"", "\"\"\"", "\\", "é", "😀", "\0", "\u001f", "\u007f", "\u2028", "{", "#", "\uFEFF"];

    private readonly Random _random = new(seed);

    public DocumentNode Next() => new(0, 0, new Source(default), Some(1, 4, Definition));

    private bool Maybe => _random.Next(2) == 0;

    private T Pick<T>(params ReadOnlySpan<T> choices) => choices[_random.Next(choices.Length)];

    private ImmutableArray<T> Some<T>(int least, int most, Func<T> make)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        for (var count = _random.Next(least, most + 1); count > 0; count--) items.Add(make());
        return items.ToImmutable();
    }

    private NameNode Name() => new(0, 0, Pick<string>(Names));

    /// <summary>A name that is neither <c>on</c> nor a literal.</summary>
    private NameNode OtherName() => new(0, 0, "N" + _random.Next(100));

    private string Text() => string.Concat(Some(0, 8, () => Pick<string>(Fragments)));

    private StringValueNode String() => Maybe ? StringValueNode.ForDescription(Text()) : new StringValueNode(0, 0, Text(), block: false);

    private StringValueNode? Description() => Maybe ? String() : null;

    private ValueNode Value(int depth, bool constant) => _random.Next(depth > 0 ? 9 : 7) switch
    {
        0 => new IntValueNode(0, 0, Pick("0", "-1", "123456789012345678901234567890")),
        1 => new FloatValueNode(0, 0, Pick("0.5", "-1e10", "2.5E-3")),
        2 => String(),
        3 => new BooleanValueNode(0, 0, Maybe),
        4 => new NullValueNode(0, 0),
        5 => new EnumValueNode(0, 0, Name().Value),
        6 => constant ? new NullValueNode(0, 0) : Variable(),
        7 => new ListValueNode(0, 0, Some(0, 3, () => Value(depth - 1, constant))),
        _ => new ObjectValueNode(0, 0, Some(0, 3, () => new ObjectFieldNode(0, 0, Name(), Value(depth - 1, constant)))),
    };

    private ValueNode? DefaultValue() => Maybe ? Value(3, constant: true) : null;

    private VariableNode Variable() => new(0, 0, Name());

    private NamedTypeNode NamedType() => new(0, 0, OtherName());

    private TypeNode Type(int depth = 3)
    {
        TypeNode type = depth > 0 && Maybe ? new ListTypeNode(0, 0, Type(depth - 1)) : NamedType();
        return Maybe ? new NonNullTypeNode(0, 0, type) : type;
    }

    private ImmutableArray<DirectiveNode> Directives(bool constant, int least = 0) =>
        Some(least, 2, () => new DirectiveNode(0, 0, Name(), Arguments(constant)));

    private ImmutableArray<ArgumentNode> Arguments(bool constant) =>
        Some(0, 3, () => new ArgumentNode(0, 0, Name(), Value(3, constant)));

    private SelectionSetNode SelectionSet(int depth) => new(0, 0, Some(1, 3, () => Selection(depth)));

    private SelectionNode Selection(int depth) => _random.Next(depth > 0 ? 5 : 2) switch
    {
        0 => new FragmentSpreadNode(0, 0, OtherName(), Directives(false)),
        1 or 2 => new FieldNode(0, 0, Maybe ? Name() : null, Name(), Arguments(false), Directives(false), null),
        3 => new FieldNode(0, 0, Maybe ? Name() : null, Name(), Arguments(false), Directives(false), SelectionSet(depth - 1)),
        _ => new InlineFragmentNode(0, 0, Maybe ? NamedType() : null, Directives(false), SelectionSet(depth - 1)),
    };

    private OperationDefinitionNode Operation() => new(
        0,
        0,
        Pick(OperationKind.Query, OperationKind.Mutation, OperationKind.Subscription),
        Maybe ? Name() : null,
        Description(),
        Some(0, 2, () => new VariableDefinitionNode(0, 0, Variable(), Type(), DefaultValue(), Directives(true), Description())),
        Directives(false),
        SelectionSet(3));

    private FragmentDefinitionNode Fragment() =>
        new(0, 0, OtherName(), NamedType(), Directives(false), SelectionSet(3), Description());
}
