using System.Collections.Immutable;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Screens;

/// <summary>Answers the entries of a menu. What they lead to is read for all of them in one call.</summary>
internal sealed class MenuResolver(CatalogReader catalog) : IMenuResolver
{
    public async ValueTask ItemsAsync(Batch<MenuView, ImmutableArray<MenuItemView>> batch, ClientApiRequest context)
    {
        var entries = new ImmutableArray<MenuItem>[batch.Count];
        var reads = new Task<NamedItems>[batch.Count];
        for (var i = 0; i < reads.Length; i++)
        {
            entries[i] = LayoutRules.ItemsFor(batch[i].Menu, batch[i].Audience);
            reads[i] = NamedItems.ReadAsync(catalog, LayoutNames.Of(entries[i]), batch[i].Audience, context);
        }

        for (var i = 0; i < reads.Length; i++) batch.Set(i, Show(batch[i].Id, entries[i], await reads[i]));
    }

    private static ImmutableArray<MenuItemView> Show(long menu, ImmutableArray<MenuItem> entries, NamedItems items)
    {
        ImmutableArray<MenuItem> kept = [.. entries.Select(entry => LayoutRules.Keep(entry, items)).OfType<MenuItem>()];
        ScreenMetrics.OnLeftOut("menu_item", Count(entries) - Count(kept));
        return Views($"{menu}", kept, items);
    }

    private static ImmutableArray<MenuItemView> Views(string above, ImmutableArray<MenuItem> entries, NamedItems items) =>
    [
        .. entries.Select(entry => (Id: $"{above}-{entry.Name}", Entry: entry)).Select(named => new MenuItemView(
            named.Id, named.Entry, items.TargetOf(named.Entry.Target), Views(named.Id, named.Entry.Items, items))),
    ];

    private static int Count(ImmutableArray<MenuItem> entries) => entries.Sum(static entry => 1 + entry.Items.Length);
}
