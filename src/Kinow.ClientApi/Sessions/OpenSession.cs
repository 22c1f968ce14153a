using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Sessions;

/// <summary>A session and the tokens that were made for it just now.</summary>
/// <param name="Session">The session.</param>
/// <param name="Token">What the access token says.</param>
/// <param name="AccessToken">The access token.</param>
/// <param name="RefreshToken">The refresh token.</param>
internal sealed record OpenSession(Session Session, AccessToken Token, string AccessToken, string RefreshToken);
