using System.Buffers.Binary;
using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>What lives as long as a family of refresh tokens, each made from the one before. Only hashes of secrets are kept.</summary>
public sealed record Session
{
    private static readonly long LastMillisecond = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    /// <summary>Identifier, a UUID version 7: its time is when the session was opened.</summary>
    public required Guid Id { get; init; }

    /// <summary>The account; for an anonymous session the identity that stands in for one.</summary>
    public required Guid UserId { get; init; }

    /// <summary>The profile that its access tokens name; null for the first, and in an anonymous session.</summary>
    public Guid? ProfileId { get; init; }

    /// <summary>Whether it has no account.</summary>
    public bool Anonymous { get; init; }

    /// <summary>SHA-256 of the secret that all tokens of the family carry, 32 bytes; empty: no token is one of the family.</summary>
    public ImmutableArray<byte> FamilyHash { get; init; } = [];

    /// <summary>SHA-256 of the secret of the refresh token that is valid now, 32 bytes.</summary>
    public required ImmutableArray<byte> TokenHash { get; init; }

    /// <summary>How many times the token was rotated; an end counts too.</summary>
    public int Generation { get; init; }

    /// <summary>The last rotation; null before the first.</summary>
    public SessionRotation? Rotation { get; init; }

    /// <summary>SHA-256 of the stored form of the password that it was opened with, 32 bytes; empty when it was opened with none.</summary>
    public ImmutableArray<byte> PasswordStamp { get; init; } = [];

    /// <summary>First instant at which the token is no longer accepted.</summary>
    public required DateTimeOffset Expires { get; init; }

    /// <summary>Whether it was ended, by a sign-out or because an old token came back.</summary>
    public bool Revoked { get; init; }

    /// <summary>The lowest identifier, in network order, of sessions that are opened after an instant's millisecond.</summary>
    public static Guid FirstAfter(DateTimeOffset instant)
    {
        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        BinaryPrimitives.WriteUInt64BigEndian(bytes, (ulong)(instant.ToUnixTimeMilliseconds() + 1) << 16);
        return new(bytes, bigEndian: true);
    }

    /// <summary>When it was opened; the first instant there is when the identifier does not tell.</summary>
    public DateTimeOffset Opened
    {
        get
        {
            if (Id.Version != 7) return DateTimeOffset.MinValue;
            Span<byte> bytes = stackalloc byte[16];
            Id.TryWriteBytes(bytes, bigEndian: true, out _);
            var milliseconds = (long)(BinaryPrimitives.ReadUInt64BigEndian(bytes) >> 16);
            return milliseconds <= LastMillisecond ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : DateTimeOffset.MinValue;
        }
    }
}
