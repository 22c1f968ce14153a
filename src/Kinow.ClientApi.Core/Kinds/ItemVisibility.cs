using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>Who sees an item. What belongs to an item is only seen by those who see it.</summary>
/// <param name="Active">False: nobody.</param>
/// <param name="Window">When it is listed.</param>
/// <param name="Geolocation">In which countries.</param>
/// <param name="Groups">In which groups of customers.</param>
public readonly record struct ItemVisibility(
    bool Active, PublicationWindow Window, GeolocationRule Geolocation, GroupRestriction Groups)
{
    /// <summary>Whether an audience sees it.</summary>
    /// <param name="audience">Country, groups and instant decide.</param>
    /// <param name="validity">Is narrowed to how long that stays true.</param>
    public bool IsVisible(CatalogAudience audience, ref Validity validity)
    {
        if (!Active || !Geolocation.Allows(audience.Country) || !Groups.Allows(audience.Groups)) return false;
        validity.Narrow(Window);
        return Window.IsVisibleAt(audience.Instant);
    }
}
