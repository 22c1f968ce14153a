using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>What lives as long as a chain of refresh tokens. Only the hash of the token that is valid now is kept.</summary>
public sealed record Session
{
    /// <summary>Identifier, a UUID version 7.</summary>
    public required Guid Id { get; init; }

    /// <summary>The account; for an anonymous session the identity that stands in for one.</summary>
    public required Guid UserId { get; init; }

    /// <summary>Whether it has no account.</summary>
    public bool Anonymous { get; init; }

    /// <summary>SHA-256 of the refresh token that is valid now, 32 bytes.</summary>
    public required ImmutableArray<byte> TokenHash { get; init; }

    /// <summary>How many times the token was rotated.</summary>
    public int Generation { get; init; }

    /// <summary>First instant at which the token is no longer accepted.</summary>
    public required DateTimeOffset Expires { get; init; }

    /// <summary>Whether it was ended, by a sign-out or because an old token came back.</summary>
    public bool Revoked { get; init; }
}
