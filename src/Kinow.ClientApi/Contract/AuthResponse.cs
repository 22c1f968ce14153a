using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Contract;

/// <summary>A session that was opened or renewed.</summary>
/// <param name="AccessToken">The access token.</param>
/// <param name="RefreshToken">The refresh token that is valid now.</param>
/// <param name="Anonymous">The identity of an anonymous session; null when there is an account.</param>
/// <param name="User">The account as the selected profile sees it; null in an anonymous session, and without that profile.</param>
/// <param name="ExpiresIn">Lifetime of the access token, in seconds.</param>
internal sealed record AuthResponse(string AccessToken, string RefreshToken, string? Anonymous, User? User, int ExpiresIn)
{
    /// <summary>How the access token is sent (RFC 6750).</summary>
    public string TokenType { get; } = "Bearer";
}
