using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Screens;

/// <summary>The names of the places of menus.</summary>
public static class MenuPlaces
{
    /// <summary>The names.</summary>
    public static EnumNames<MenuPlace> Names { get; } = new(
        StringComparison.Ordinal, (MenuPlace.Top, "top"), (MenuPlace.Footer, "footer"), (MenuPlace.Side, "side"));

    /// <summary>The name of a place.</summary>
    public static string NameOf(MenuPlace place) => Names.NameOf(place);
}
