using Kinow.ClientApi.Core.Kinds;

namespace Kinow.ClientApi.Embedded;

/// <summary>The items of one kind in memory.</summary>
internal abstract class KindIndex
{
    /// <summary>Who sees an item; null where there is none.</summary>
    internal abstract ItemVisibility? VisibilityOf(long id);

    /// <summary>The ids of the items under a scope, in the default order.</summary>
    internal abstract long[] IdsUnder(Core.Search.CatalogScope scope);
}
