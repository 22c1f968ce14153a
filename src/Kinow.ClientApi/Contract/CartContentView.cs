using System.Collections.Immutable;
using Kinow.ClientApi.Core.Paging;

namespace Kinow.ClientApi.Contract;

/// <summary>One page of the lines of a cart.</summary>
internal sealed class CartContentView(Page<CartItemView> page)
{
    public Pagination Pagination => page.Pagination;

    public ImmutableArray<CartItemView> Items => page.Items;
}
