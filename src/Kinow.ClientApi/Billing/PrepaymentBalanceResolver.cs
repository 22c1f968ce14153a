using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Billing;

/// <summary>Answers the operations of prepayment balances, which are at hand.</summary>
internal sealed class PrepaymentBalanceResolver : IPrepaymentBalanceResolver
{
    public ValueTask OperationsAsync(
        Batch<PrepaymentBalanceView, PrepaymentOperationsView> batch,
        PrepaymentBalanceOperationsArguments arguments,
        ClientApiRequest context)
    {
        Refusal.ThrowIf(PageRequest.TryCreate(arguments.Page, arguments.PerPage, out var page));
        for (var i = 0; i < batch.Count; i++) batch.Set(i, new(Pages.Cut(batch[i].Operations.AsSpan(), page)));
        return default;
    }
}
