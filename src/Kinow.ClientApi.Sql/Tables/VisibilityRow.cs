using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>What decides who sees a product and its parts.</summary>
internal sealed record VisibilityRow(
    long Id, bool Active, PublicationWindow Window, GeolocationRule Geolocation, GroupRestrictionBehavior Groups);
