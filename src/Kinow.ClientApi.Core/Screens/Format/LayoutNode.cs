using System.Collections.Immutable;
using System.Globalization;

namespace Kinow.ClientApi.Core.Screens.Format;

/// <summary>A part of a document that lays something out, whatever it is written in: a value, a list, or members with names.</summary>
public sealed class LayoutNode
{
    private LayoutNode(int line) => Line = line;

    /// <summary>The line where it begins, from 1; 0 where lines mean nothing.</summary>
    public int Line { get; }

    /// <summary>The value; null for none, and where it is a list or has members.</summary>
    public string? Value { get; private init; }

    /// <summary>Whether the value is a number, or true or false, and is written without quotes.</summary>
    public bool IsPlain { get; private init; }

    /// <summary>The items of a list; null where it is none.</summary>
    public ImmutableArray<LayoutNode>? Items { get; private init; }

    /// <summary>The members, in order; null where it has none.</summary>
    public ImmutableArray<LayoutMember>? Members { get; private init; }

    /// <summary>A text; null for no value.</summary>
    public static LayoutNode Of(string? text, int line = 0) => new(line) { Value = text };

    /// <summary>A number.</summary>
    public static LayoutNode Of(long number) => Plain(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A switch.</summary>
    public static LayoutNode Of(bool value) => Plain(value ? "true" : "false");

    /// <summary>A list.</summary>
    public static LayoutNode Of(IEnumerable<LayoutNode> items, int line = 0) => new(line) { Items = [.. items] };

    /// <summary>Members.</summary>
    public static LayoutNode Of(IEnumerable<LayoutMember> members, int line = 0) => new(line) { Members = [.. members] };

    /// <summary>A value that is written without quotes.</summary>
    internal static LayoutNode Plain(string value) => new(0) { Value = value, IsPlain = true };
}
