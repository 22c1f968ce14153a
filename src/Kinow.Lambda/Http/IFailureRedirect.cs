using Microsoft.AspNetCore.Http.Features;

namespace Kinow.Lambda.Http;

/// <summary>
/// Says where callers are sent whose request the host answers in the place of the application: its time was up, it failed, or its response
/// is too large. API Gateway's cache keeps what it gets, whatever its status and its headers; what a route with such a cache does not
/// answer itself has to be the same for all who ask at its address.
/// </summary>
public interface IFailureRedirect
{
    /// <summary>The value of Location; <c>null</c> for a problem in the place of the answer.</summary>
    /// <param name="request">The features of the request, maybe while the application still works on it.</param>
    string? LocationOf(IFeatureCollection request);
}
