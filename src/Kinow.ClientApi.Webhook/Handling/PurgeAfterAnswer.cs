using Kinow.ClientApi.Edge.Purging;
using Kinow.Lambda.Runtime;

namespace Kinow.ClientApi.Webhook.Handling;

/// <summary>Lets the edge be told of what a notification has changed, after it was answered.</summary>
internal sealed class PurgeAfterAnswer(EdgePurger purger) : IAfterResponse
{
    public TimeSpan Limit => EdgePurger.Patience;

    public Task EndAsync(TimeSpan limit) => purger.EndAsync(limit);
}
