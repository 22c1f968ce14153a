using System.Collections.Immutable;
using Kinow.ClientApi.Core.Paging;

namespace Kinow.ClientApi.Contract;

/// <summary>One page of gifts that an account has paid.</summary>
internal sealed class SentGifts(Page<SentGift> page)
{
    public Pagination Pagination => page.Pagination;

    public ImmutableArray<SentGift> Items => page.Items;
}
