using Kinow.ClientApi.Diagnostics;
using Kinow.GraphQL.AspNetCore;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Broadcasting;

/// <summary>Tells of no broadcast, where the settings of broadcasts cannot be used.</summary>
internal sealed class BroadcastsNotOffered : IBroadcasts
{
    /// <summary>Logs why.</summary>
    /// <param name="reason">What is wrong, without secrets.</param>
    public BroadcastsNotOffered(ILogger<BroadcastsNotOffered> logger, string reason) => Log.BroadcastsNotOffered(logger, reason);

    public BroadcastOffer? OfferTo(string segment) => null;
}
