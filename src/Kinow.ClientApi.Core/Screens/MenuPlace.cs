namespace Kinow.ClientApi.Core.Screens;

/// <summary>Where menus are.</summary>
public enum MenuPlace
{
    /// <summary>Above the screens.</summary>
    Top,

    /// <summary>At the end of pages.</summary>
    Footer,

    /// <summary>Beside the screens.</summary>
    Side,
}
