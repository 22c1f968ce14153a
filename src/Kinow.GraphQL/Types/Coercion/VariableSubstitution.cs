using System.Globalization;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Types;

/// <summary>Replaces the variables in a literal by their values, so that a scalar sees a constant.</summary>
internal static class VariableSubstitution
{
    /// <summary>
    /// The literal without variables; itself when it has none. Object fields without value are left out, list items become null.
    /// </summary>
    public static ValueNode Apply(ValueNode literal, VariableValues variables) => literal switch
    {
        VariableNode node => variables.TryGet(node.Name.Value, out var value)
            ? Literal(value, node)
            : new NullValueNode(node.Start, node.End),
        ListValueNode node when node.HasVariables =>
            new ListValueNode(node.Start, node.End, [.. node.Values.Select(v => Apply(v, variables))]),
        ObjectValueNode node when node.HasVariables => new ObjectValueNode(
            node.Start,
            node.End,
            [.. node.Fields.Where(f => !IsMissing(f.Value, variables)).Select(
                f => new ObjectFieldNode(f.Start, f.End, f.Name, Apply(f.Value, variables)))]),
        _ => literal,
    };

    private static bool IsMissing(ValueNode literal, VariableValues variables) =>
        literal is VariableNode variable && !variables.TryGet(variable.Name.Value, out _);

    private static ValueNode Literal(object? value, SyntaxNode at) => value switch
    {
        null => new NullValueNode(at.Start, at.End),
        bool flag => new BooleanValueNode(at.Start, at.End, flag),
        string text => new StringValueNode(at.Start, at.End, text, block: false),
        EnumValue enumValue => new EnumValueNode(at.Start, at.End, enumValue.Name),
        object?[] items => new ListValueNode(at.Start, at.End, [.. items.Select(i => Literal(i, at))]),
        InputValues map => Map(map.Definitions.Where(d => map.IsGiven(d.Index)).Select(d => KeyValuePair.Create(d.Name, map[d.Index])), at),
        IEnumerable<KeyValuePair<string, object?>> map => Map(map, at),
        int or long => new IntValueNode(at.Start, at.End, Convert.ToString(value, CultureInfo.InvariantCulture)!),
        _ when Numbers.ToDouble(value) is { } number => new FloatValueNode(at.Start, at.End, Numbers.Text(number)),
        _ => new StringValueNode(at.Start, at.End, Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty, block: false),
    };

    private static ObjectValueNode Map(IEnumerable<KeyValuePair<string, object?>> fields, SyntaxNode at) => new(
        at.Start,
        at.End,
        [.. fields.Select(f => new ObjectFieldNode(at.Start, at.End, new NameNode(at.Start, at.End, f.Key), Literal(f.Value, at)))]);
}
