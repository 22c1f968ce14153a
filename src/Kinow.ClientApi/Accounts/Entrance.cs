using System.Globalization;

using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Accounts;

/// <summary>Lets a request go on as the viewer who has just signed in.</summary>
internal static class Entrance
{
    /// <summary>Makes the session's viewer that of the request, and the answer for the caller.</summary>
    /// <param name="request">The request.</param>
    /// <param name="open">The session.</param>
    /// <param name="user">The account; null in an anonymous session.</param>
    public static AuthResponse Enter(this ClientApiRequest request, OpenSession open, User? user)
    {
        request.Viewer = new(open.Token, user);
        var lifetime = open.Token.Expires - request.Audience.Instant;
        var anonymous = open.Session.Anonymous ? open.Session.UserId.ToString("D", CultureInfo.InvariantCulture) : null;
        return new(open.AccessToken, open.RefreshToken, anonymous, user, (int)lifetime.TotalSeconds);
    }
}
