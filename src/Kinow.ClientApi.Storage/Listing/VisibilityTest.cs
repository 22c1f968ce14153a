using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Storage.Listing;

/// <summary>Tells whether an audience sees an item, and narrows how long that stays true.</summary>
internal delegate bool VisibilityTest<in T>(T item, CatalogAudience audience, ref Validity validity);
