using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Sessions;

/// <summary>What an access token says once it has been verified.</summary>
/// <param name="UserId">The account, or the identity of an anonymous session.</param>
/// <param name="SessionId">The session.</param>
/// <param name="Anonymous">Whether the session has no account.</param>
/// <param name="Expires">First instant at which the token is no longer accepted.</param>
/// <param name="ProfileId">The profile of the account that is selected; null for the first, and in an anonymous session.</param>
public sealed record AccessToken(Guid UserId, Guid SessionId, bool Anonymous, DateTimeOffset Expires, Guid? ProfileId = null)
{
    /// <summary>The customer groups of the account when the token was made.</summary>
    public GroupSet Groups { get; init; } = GroupSet.None;

    /// <summary>The build of the app that the token was given to; null when it did not tell.</summary>
    public AppBuild? App { get; init; }
}
