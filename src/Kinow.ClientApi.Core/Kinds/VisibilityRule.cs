using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>Whether an audience sees an item.</summary>
/// <param name="audience">Country, groups, language and instant decide.</param>
/// <param name="validity">Is narrowed to how long that stays true.</param>
public delegate bool VisibilityRule<in T>(T item, CatalogAudience audience, ref Validity validity);
