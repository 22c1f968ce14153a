using System.Collections.Immutable;
using Kinow.ClientApi.Core.Paging;

namespace Kinow.ClientApi.Contract;

/// <summary>One page of the operations on a prepayment balance.</summary>
internal sealed class PrepaymentOperationsView(Page<PrepaymentOperationView> page)
{
    public Pagination Pagination => page.Pagination;

    public ImmutableArray<PrepaymentOperationView> Items => page.Items;
}
