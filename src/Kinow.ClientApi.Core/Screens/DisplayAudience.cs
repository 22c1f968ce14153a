using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Screens;

/// <summary>For whom screens are laid out.</summary>
/// <param name="Catalog">Country, languages, groups and moment.</param>
/// <param name="Device">The class of device; null where it is not known.</param>
/// <param name="SeesInactive">Whether what is switched off is shown, to editors.</param>
public sealed record DisplayAudience(CatalogAudience Catalog, DeviceClass? Device = null, bool SeesInactive = false);
