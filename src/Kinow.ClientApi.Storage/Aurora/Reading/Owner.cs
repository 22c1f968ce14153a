using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>What of a product decides who sees its parts.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="Active">Whether it is shown at all.</param>
/// <param name="Window">When it is published.</param>
/// <param name="Geolocation">Where it may be seen.</param>
public sealed record Owner(long ProductId, bool Active, PublicationWindow Window, GeolocationRule Geolocation);
