using System.Data.Common;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Search.Gateway.Errors;

namespace Kinow.ClientApi.ReadModel.Refreshing;

/// <summary>Tells failures that pass from those that do not.</summary>
public static class Unavailability
{
    /// <summary>After what time the same may succeed; null when it would fail again.</summary>
    public static TimeSpan? Of(Exception failure) => failure switch
    {
        StoreUnavailableException store => store.RetryAfter,
        SearchUnavailableException engine => engine.RetryAfter,
        DbException or HttpRequestException or TimeoutException or OperationCanceledException => TimeSpan.Zero,
        _ => null,
    };
}
