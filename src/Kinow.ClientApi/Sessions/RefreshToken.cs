using System.Buffers.Binary;
using System.Buffers.Text;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Sessions;

/// <summary>
/// A refresh token: the id of its session, its generation, a secret of 256 bits that all tokens of the session carry, and one of its own.
/// Of both secrets only the SHA-256 is kept.
/// </summary>
internal sealed class RefreshToken
{
    private const int SecretLength = 32;
    private const int GenerationAt = 16;
    private const int FamilyAt = GenerationAt + sizeof(int);
    private const int OwnAt = FamilyAt + SecretLength;
    private const int Length = OwnAt + SecretLength;
    private const int TextLength = Length * 4 / 3;

    private readonly byte[] bytes;

    private RefreshToken(byte[] bytes) => this.bytes = bytes;

    /// <summary>The session.</summary>
    public Guid SessionId => new(bytes.AsSpan(0, GenerationAt), bigEndian: true);

    /// <summary>How many tokens of the session came before it.</summary>
    public int Generation => BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(GenerationAt));

    /// <summary>SHA-256 of the secret of the family.</summary>
    public ImmutableArray<byte> FamilyHash => Hash(FamilyAt);

    /// <summary>SHA-256 of its own secret.</summary>
    public ImmutableArray<byte> OwnHash => Hash(OwnAt);

    /// <summary>The token as its holder gets it.</summary>
    public string Text => Base64Url.EncodeToString(bytes);

    /// <summary>Makes the first token of a family.</summary>
    /// <param name="generation">How many tokens of the session came before it.</param>
    public static RefreshToken Create(Guid sessionId, int generation = 0)
    {
        var bytes = new byte[Length];
        sessionId.TryWriteBytes(bytes, bigEndian: true, out _);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(GenerationAt), generation);
        RandomNumberGenerator.Fill(bytes.AsSpan(FamilyAt));
        return new(bytes);
    }

    /// <summary>Reads a token.</summary>
    /// <returns>Null when it cannot be one of ours.</returns>
    public static RefreshToken? Read(string text)
    {
        var bytes = new byte[Length];
        return text.Length == TextLength && Base64Url.IsValid(text) && Base64Url.DecodeFromChars(text, bytes) == Length ? new(bytes) : null;
    }

    /// <summary>
    /// The token that replaces this one. Who has the token alone, or the salt alone, cannot make it; who has both gets the same each time.
    /// </summary>
    /// <param name="salt">The rotation's.</param>
    public RefreshToken Successor(ImmutableArray<byte> salt)
    {
        var next = (byte[])bytes.Clone();
        BinaryPrimitives.WriteInt32BigEndian(next.AsSpan(GenerationAt), Generation + 1);
        HMACSHA256.HashData(bytes.AsSpan(OwnAt), salt.AsSpan(), next.AsSpan(OwnAt));
        return new(next);
    }

    /// <summary>What the token is to a session. Takes the same time whatever differs in the secrets.</summary>
    /// <param name="session">The session with the token's id.</param>
    /// <param name="instant">The moment of the request.</param>
    /// <param name="window">How long after a rotation the token before may come back.</param>
    public TokenStanding StandingIn(Session session, DateTimeOffset instant, TimeSpan window)
    {
        if (!AreSame(FamilyHash, session.FamilyHash)) return TokenStanding.Unknown;
        if (Generation == session.Generation) return AreSame(OwnHash, session.TokenHash) ? TokenStanding.Current : TokenStanding.Unknown;
        if (Generation < 0 || Generation > session.Generation) return TokenStanding.Unknown;
        if (Generation < session.Generation - 1 || session.Rotation is not { } last) return TokenStanding.Used;
        if (!AreSame(OwnHash, last.PreviousHash)) return TokenStanding.Unknown;
        return instant - last.Instant <= window ? TokenStanding.Previous : TokenStanding.Used;
    }

    private static bool AreSame(ImmutableArray<byte> left, ImmutableArray<byte> right) =>
        CryptographicOperations.FixedTimeEquals(left.AsSpan(), right.AsSpan());

    private ImmutableArray<byte> Hash(int at) => [.. SHA256.HashData(bytes.AsSpan(at, SecretLength))];
}
