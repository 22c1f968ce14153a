using Kinow.ClientApi.Core.Screens;

namespace Kinow.ClientApi.Contract;

/// <summary>A menu as an audience is shown it.</summary>
/// <param name="Menu">The menu.</param>
/// <param name="Audience">Who is shown it: what is in it follows from that.</param>
internal sealed record MenuView(Menu Menu, DisplayAudience Audience)
{
    public long Id => Menu.Id;

    public MenuPlace Place => Menu.Place;
}
