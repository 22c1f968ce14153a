using System.Collections.Immutable;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Contract;

/// <summary>An entry of a menu as it is shown.</summary>
internal sealed class MenuItemView(string id, MenuItem item, LinkTargetView? target, ImmutableArray<MenuItemView> items)
{
    public string Id => id;

    public LocalizedText Title => item.Title;

    public string? Icon => item.Icon;

    public LinkTargetView? Target => target;

    public ImmutableArray<MenuItemView> Items => items;
}
