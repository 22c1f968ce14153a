namespace Kinow.ClientApi.Core.Screens;

/// <summary>The names of the places of menus.</summary>
public static class MenuPlaces
{
    /// <summary>All places with their names.</summary>
    public static IReadOnlyList<(MenuPlace Value, string Name)> All { get; } =
        [(MenuPlace.Top, "top"), (MenuPlace.Footer, "footer"), (MenuPlace.Side, "side")];

    /// <summary>The name of a place.</summary>
    public static string NameOf(MenuPlace place) => All.First(known => known.Value == place).Name;
}
