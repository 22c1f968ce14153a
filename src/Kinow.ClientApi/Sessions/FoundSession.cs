using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Sessions;

/// <summary>A session that is open, and the refresh token by which it was found.</summary>
/// <param name="Token">The token that is valid now, or the one before within its window.</param>
internal sealed record FoundSession(Session Session, RefreshToken Token);
