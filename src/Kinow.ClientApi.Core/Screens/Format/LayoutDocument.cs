using System.Collections.Immutable;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Screens.Format;

/// <summary>All that is laid out for the apps of a platform. Ids are 0 until it is stored.</summary>
/// <param name="Screens">Screens, those of one name in their order.</param>
/// <param name="Menus">Menus, those of one place in their order.</param>
/// <param name="Pages">Pages of text, those of one name in their order.</param>
public sealed record LayoutDocument(ImmutableArray<Screen> Screens, ImmutableArray<Menu> Menus, ImmutableArray<ContentPage> Pages)
{
    private const int MostOfAll = 500;

    /// <summary>Reads a document.</summary>
    /// <param name="languages">The languages of the platform, that of texts that name none first.</param>
    /// <exception cref="LayoutFormatException">It cannot be understood, or leads to a screen or a page that it does not have.</exception>
    public static LayoutDocument Read(LayoutNode node, ImmutableArray<LanguageCode> languages)
    {
        var reader = new LayoutReader(languages[0], isStrict: true, languages);
        var part = new LayoutPart(node, "a document");
        var document = new LayoutDocument(
            [.. ListOf(part, "screens").Select(reader.ReadScreen)],
            [.. ListOf(part, "menus").Select(reader.ReadMenu)],
            [.. ListOf(part, "pages").Select(reader.ReadPage)]);
        part.End();
        foreach (var (line, target) in reader.Targets)
        {
            if (target.Type == LinkTargetType.Screen && !document.Screens.Any(screen => screen.Slug == target.Text))
                throw new LayoutFormatException(line, $"There is no screen '{target.Text}' in this document.");
            if (target.Type == LinkTargetType.Page && !document.Pages.Any(page => page.Slug == target.Text))
                throw new LayoutFormatException(line, $"There is no page '{target.Text}' in this document.");
        }

        return document with
        {
            Screens = Ranked(document.Screens, static (screen, position) => screen with { Position = position }),
            Menus = Ranked(document.Menus, static (menu, position) => menu with { Position = position }),
            Pages = Ranked(document.Pages, static (page, position) => page with { Position = position }),
        };
    }

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    public LayoutNode Write() => new LayoutParts()
        .Add("screens", Screens.Select(LayoutWriter.Write))
        .Add("menus", Menus.Select(LayoutWriter.Write))
        .Add("pages", Pages.Select(LayoutWriter.Write)).Node;

    private static ImmutableArray<LayoutNode> ListOf(LayoutPart part, string name)
    {
        var items = part.List(name);
        return items.Length <= MostOfAll
            ? items
            : throw new LayoutFormatException(items[MostOfAll].Line, $"'{name}' has at most {MostOfAll} items.");
    }

    // The order in the document decides between those of one key.
    private static ImmutableArray<T> Ranked<T>(ImmutableArray<T> layouts, Func<T, int, T> rank)
        where T : ILayout
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. layouts.Select(layout => rank(layout, counts[layout.Key] = counts.GetValueOrDefault(layout.Key, -1) + 1))];
    }
}
