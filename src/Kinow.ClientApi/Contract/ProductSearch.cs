using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Contract;

/// <summary>A page of the products that a text finds.</summary>
/// <param name="request">What finds them.</param>
/// <param name="page">The page.</param>
internal sealed class ProductSearch(ListRequest request, Page<Product> page)
{
    /// <summary>What finds them.</summary>
    public ListRequest Request => request;

    /// <summary>Where the page stands.</summary>
    public Pagination Pagination => page.Pagination;

    /// <summary>Its products.</summary>
    public ImmutableArray<Product> Items => page.Items;
}
