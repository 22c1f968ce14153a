using System.Collections.Immutable;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Screens.Format;

/// <summary>What holds for a whole document.</summary>
/// <param name="fallback">The language of texts that name none.</param>
/// <param name="isStrict">Whether what is not known is refused, and not passed over.</param>
/// <param name="languages">The languages that texts may have; empty for all.</param>
internal sealed class LayoutScope(LanguageCode fallback, bool isStrict, ImmutableArray<LanguageCode> languages)
{
    private readonly List<(int Line, LinkTarget Target)> targets = [];

    /// <summary>All targets that were read, with their lines.</summary>
    public IReadOnlyList<(int Line, LinkTarget Target)> Targets => targets;

    /// <summary>Whether what is not known is refused.</summary>
    public bool IsStrict => isStrict;

    /// <summary>A text, in one language or in several; missing for none.</summary>
    public LocalizedText Text(LayoutPart part, string name)
    {
        if (part.Find(name) is not { } node) return LocalizedText.Missing;
        if (node.Value is { } single) return LocalizedText.Of(fallback, single);
        var texts = new LayoutPart(node, "a text");
        return LocalizedText.Of([
            .. texts.Members.Select(text => new LocalizedValue(LanguageOf(text), LayoutPart.TextOf(text.Value, text.Name))),
        ]);
    }

    /// <summary>Where a part leads; null for nowhere.</summary>
    public LinkTarget? Target(LayoutPart part)
    {
        if (TargetReader.Read(part) is not { } target) return null;
        if (isStrict) targets.Add((part.Get("target").Line, target));
        return target;
    }

    /// <summary>A list of parts with names of their own.</summary>
    public ImmutableArray<T> List<T>(LayoutPart part, string name, int most, Func<LayoutNode, T> read, Func<T, string> nameOf)
    {
        var nodes = part.List(name);
        if (nodes.Length > most) throw new LayoutFormatException(nodes[most].Line, $"'{name}' has at most {most} items.");
        var items = ImmutableArray.CreateBuilder<T>(nodes.Length);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            try
            {
                var item = read(node);
                if (!names.Add(nameOf(item))) throw new LayoutFormatException(node.Line, $"'{nameOf(item)}' is there twice.");
                items.Add(item);
            }
            catch (LayoutFormatException) when (!isStrict)
            {
                // Later code may know what it is.
            }
        }

        return items.DrainToImmutable();
    }

    /// <summary>Refuses members that nobody has asked for, where they have to be known.</summary>
    public void End(LayoutPart part)
    {
        if (isStrict) part.End();
    }

    private LanguageCode LanguageOf(LayoutMember text)
    {
        var language = LayoutPart.LanguageOf(text.Name, text.Line);
        return languages.IsEmpty || languages.Contains(language)
            ? language
            : throw new LayoutFormatException(
                text.Line, $"The platform has no language '{text.Name}', but {string.Join(", ", languages)}.");
    }
}
