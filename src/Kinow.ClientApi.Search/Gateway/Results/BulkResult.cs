using System.Collections.Immutable;
using Kinow.ClientApi.Search.Gateway.Errors;

namespace Kinow.ClientApi.Search.Gateway.Results;

/// <summary>The fates of all writes of a bulk request.</summary>
/// <param name="Items">In the order of the request.</param>
internal sealed record BulkResult(ImmutableArray<BulkItem> Items)
{
    /// <summary>Makes sure that nothing was refused and nothing lacked its alias.</summary>
    /// <exception cref="SearchRequestException">A write was refused; the message is the first one's reason.</exception>
    public void ThrowIfFailed()
    {
        foreach (var item in Items)
        {
            if (item.Outcome is BulkOutcome.Failed or BulkOutcome.IndexMissing)
            {
                throw new SearchRequestException("a bulk write", item.Status, item.Outcome.ToString(), item.Reason ?? "no reason given");
            }
        }
    }
}
