namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>A client that is connected.</summary>
internal interface ILiveClient
{
    /// <summary>Has the client leave, as the process ends. Safe to call at any time.</summary>
    /// <param name="reconnectAfter">When it is best to come back.</param>
    void GoAway(TimeSpan reconnectAfter);
}
