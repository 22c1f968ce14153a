using System.Collections.Immutable;
using System.Globalization;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Screens.Format;

/// <summary>Reads the members of a part of a document, and knows which of them nobody has asked for.</summary>
internal sealed class LayoutPart
{
    private readonly ImmutableArray<LayoutMember> members;
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly string what;

    /// <param name="what">What the part is, with its article, for messages.</param>
    /// <exception cref="LayoutFormatException">It has no members, or two of a name.</exception>
    public LayoutPart(LayoutNode node, string what)
    {
        (Line, this.what) = (node.Line, what);
        members = node.Members ?? throw new LayoutFormatException(node.Line, $"Here {what} is expected, as names with values.");
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            if (!names.Add(member.Name)) throw new LayoutFormatException(member.Line, $"'{member.Name}' is there twice.");
        }
    }

    /// <summary>Where it begins.</summary>
    public int Line { get; }

    /// <summary>The members, as they are.</summary>
    public ImmutableArray<LayoutMember> Members => members;

    /// <summary>A member; null when there is none, or it has no value.</summary>
    public LayoutNode? Find(string name)
    {
        asked.Add(name);
        foreach (var member in members)
        {
            if (member.Name == name) return member.Value is { Value: null, Items: null, Members: null } ? null : member.Value;
        }

        return null;
    }

    /// <summary>Whether a member is there, with a value or without.</summary>
    public bool Has(string name) => members.Any(member => member.Name == name);

    /// <summary>A member that has to be there.</summary>
    public LayoutNode Get(string name) =>
        Find(name) ?? throw new LayoutFormatException(Line, $"{Capital(what)} needs '{name}'.");

    /// <summary>A text; null for none.</summary>
    public string? Text(string name) => Find(name) is { } node ? TextOf(node, name) : null;

    /// <summary>A number within bounds; null for none.</summary>
    public long? Number(string name, long from, long to) => Find(name) is { } node ? NumberOf(node, name, from, to) : null;

    /// <summary>A switch; null for none.</summary>
    public bool? Switch(string name) => Find(name) is not { } node ? null : TextOf(node, name) switch
    {
        "true" => true,
        "false" => false,
        _ => throw new LayoutFormatException(node.Line, $"'{name}' is true or false."),
    };

    /// <summary>An instant; null for none.</summary>
    public DateTimeOffset? Instant(string name)
    {
        if (Find(name) is not { } node) return null;
        return Rfc3339.TryParse(TextOf(node, name), out var instant)
            ? instant
            : throw new LayoutFormatException(node.Line, $"'{name}' is a moment such as 2026-12-24T18:00:00Z.");
    }

    /// <summary>One of some words; null for none.</summary>
    public T? Word<T>(string name, EnumNames<T> words)
        where T : struct, Enum => Find(name) is { } node ? WordOf(node, name, words) : null;

    /// <summary>A list; empty for none.</summary>
    public ImmutableArray<LayoutNode> List(string name)
    {
        if (Find(name) is not { } node) return [];
        return node.Items ?? throw new LayoutFormatException(node.Line, $"'{name}' is a list.");
    }

    /// <summary>A name that has to be there.</summary>
    public string Name(string name)
    {
        var node = Get(name);
        var text = TextOf(node, name);
        return Slug.IsValid(text)
            ? text
            : throw new LayoutFormatException(node.Line, $"'{name}' has up to {Slug.MaxLength} small letters, digits and hyphens.");
    }

    /// <summary>Refuses members that nobody has asked for.</summary>
    public void End()
    {
        foreach (var member in members)
        {
            if (!asked.Contains(member.Name))
                throw new LayoutFormatException(member.Line, $"{Capital(what)} has no '{member.Name}', but {string.Join(", ", asked)}.");
        }
    }

    public static string TextOf(LayoutNode node, string name) =>
        node.Value ?? throw new LayoutFormatException(node.Line, $"'{name}' is a value.");

    public static long NumberOf(LayoutNode node, string name, long from, long to) =>
        long.TryParse(TextOf(node, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to
            ? number
            : throw new LayoutFormatException(node.Line, $"'{name}' is a whole number from {from} to {to}.");

    public static T WordOf<T>(LayoutNode node, string name, EnumNames<T> words)
        where T : struct, Enum => words.Find(TextOf(node, name))
            ?? throw new LayoutFormatException(node.Line, $"'{name}' is none of {words.Text}.");

    public static LanguageCode LanguageOf(string? text, int line) => text?.Length == 2 && LanguageCode.TryParse(text, out var language)
        ? language
        : throw new LayoutFormatException(line, $"'{text}' is no language: two letters, such as fr.");

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
