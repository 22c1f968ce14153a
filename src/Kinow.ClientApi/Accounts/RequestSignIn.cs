using System.Globalization;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Accounts;

/// <summary>Makes the account or anonymous identity of a session the viewer of a request.</summary>
internal static class RequestSignIn
{
    /// <param name="request">Goes on as the new viewer.</param>
    /// <param name="open">The session.</param>
    /// <param name="user">The account, whichever profile is selected; null in an anonymous session.</param>
    public static AuthResponse SignInAs(this ClientApiRequest request, OpenSession open, User? user)
    {
        request.Viewer = new(open.Token, user);
        return Answer(request, open, user);
    }

    /// <summary>Goes on in an anonymous session.</summary>
    /// <param name="readGuest">Reads what it keeps its cart in.</param>
    public static AuthResponse SignInAs(this ClientApiRequest request, OpenSession open, Func<CancellationToken, Task<User?>> readGuest)
    {
        request.Viewer = new(open.Token, readGuest);
        return Answer(request, open, null);
    }

    private static AuthResponse Answer(ClientApiRequest request, OpenSession open, User? user)
    {
        var lifetime = open.Token.Expires - request.Audience.Instant;
        var anonymous = open.Session.Anonymous ? open.Session.UserId.ToString("D", CultureInfo.InvariantCulture) : null;
        var seen = user is null ? null : ViewerProfiles.Seen(user, open.Token.ProfileId);
        return new(open.AccessToken, open.RefreshToken, anonymous, seen, (int)lifetime.TotalSeconds);
    }
}
