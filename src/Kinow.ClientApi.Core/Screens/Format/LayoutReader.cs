using System.Collections.Immutable;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Screens.Format;

/// <summary>Reads what documents lay out.</summary>
public sealed class LayoutReader
{
    private readonly LayoutScope scope;
    private readonly BlockReader blocks;

    /// <summary>A reader.</summary>
    /// <param name="fallback">The language of texts that name none.</param>
    /// <param name="isStrict">
    /// Whether what is not known is refused. Rows may hold what later code has written: of these it is passed over.
    /// </param>
    /// <param name="languages">The languages that texts may have; empty for all.</param>
    public LayoutReader(LanguageCode fallback, bool isStrict, params ImmutableArray<LanguageCode> languages)
    {
        scope = new(fallback, isStrict, languages);
        blocks = new(scope);
    }

    /// <summary>The targets of all that was read strictly, with their lines.</summary>
    internal IReadOnlyList<(int Line, LinkTarget Target)> Targets => scope.Targets;

    /// <summary>Reads a screen.</summary>
    /// <exception cref="LayoutFormatException">It cannot be understood.</exception>
    public Screen ReadScreen(LayoutNode node)
    {
        var part = new LayoutPart(node, "a screen");
        var screen = new Screen
        {
            Id = 0,
            Slug = part.Name("slug"),
            Rule = RuleReader.Read(part),
            Title = scope.Text(part, "title"),
            Blocks = scope.List(part, "blocks", Screen.MaxBlocks, blocks.Read, static block => block.Name),
        };
        scope.End(part);
        return screen;
    }

    /// <summary>Reads a menu.</summary>
    /// <exception cref="LayoutFormatException">It cannot be understood.</exception>
    public Menu ReadMenu(LayoutNode node)
    {
        var part = new LayoutPart(node, "a menu");
        var menu = new Menu
        {
            Id = 0,
            Place = LayoutPart.WordOf(part.Get("place"), "place", LayoutWords.Places),
            Rule = RuleReader.Read(part),
            Items = scope.List(part, "items", Menu.MaxItems, item => ReadItem(item, hasItems: true), static item => item.Name),
        };
        scope.End(part);
        return menu;
    }

    /// <summary>Reads a page of text.</summary>
    /// <exception cref="LayoutFormatException">It cannot be understood.</exception>
    public ContentPage ReadPage(LayoutNode node)
    {
        var part = new LayoutPart(node, "a page");
        var page = new ContentPage
        {
            Id = 0,
            Slug = part.Name("slug"),
            Type = part.Word("type", LayoutWords.PageTypes) ?? ContentPageType.Other,
            Rule = RuleReader.Read(part),
            Title = scope.Text(part, "title"),
            Text = scope.Text(part, "text"),
            MetaDescription = scope.Text(part, "metaDescription"),
        };
        scope.End(part);
        return page;
    }

    private MenuItem ReadItem(LayoutNode node, bool hasItems)
    {
        var part = new LayoutPart(node, "an entry");
        var item = new MenuItem
        {
            Name = part.Name("name"),
            Rule = RuleReader.Read(part),
            Title = scope.Text(part, "title"),
            Icon = part.Text("icon"),
            Target = scope.Target(part),
            Items = hasItems
                ? scope.List(part, "items", Menu.MaxItems, below => ReadItem(below, hasItems: false), static below => below.Name)
                : [],
        };
        scope.End(part);
        return item;
    }
}
