using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>
/// The last rotation of a session's refresh token. With it the token before leads to the token after once more; without the token before it
/// leads to nothing.
/// </summary>
/// <param name="PreviousHash">SHA-256 of the secret of the token before, 32 bytes.</param>
/// <param name="Salt">What the token after was derived with besides the token before, 32 random bytes.</param>
/// <param name="Instant">When it was.</param>
public sealed record SessionRotation(ImmutableArray<byte> PreviousHash, ImmutableArray<byte> Salt, DateTimeOffset Instant);
