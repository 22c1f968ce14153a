using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;

namespace Kinow.ClientApi.Accounts;

/// <summary>
/// The stored form of a password: <c>$pbkdf2-sha256$v=1$i=600000$salt$hash</c>, salt and hash in base64url. PBKDF2 with HMAC-SHA-256; the
/// number of iterations is that of OWASP's Password Storage Cheat Sheet.
/// </summary>
internal sealed record PasswordHash(int Iterations, byte[] Salt, byte[] Hash)
{
    /// <summary>Iterations of new hashes.</summary>
    public const int CurrentIterations = 600_000;

    private const int SaltLength = 16;
    private const int HashLength = 32;
    private const int MaxIterations = 10_000_000;

    /// <summary>
    /// The hash of no password, for accounts that do not exist: comparing with it costs what comparing with a real one does.
    /// </summary>
    public static PasswordHash Nobody { get; } = new(CurrentIterations, new byte[SaltLength], new byte[HashLength]);

    /// <summary>Hashes a password with a salt of its own. Takes long on purpose.</summary>
    public static PasswordHash Of(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltLength);
        return new(CurrentIterations, salt, Derive(password, salt, CurrentIterations));
    }

    /// <summary>Reads the stored form.</summary>
    /// <returns>Null when it is none of ours.</returns>
    public static PasswordHash? Read(string text)
    {
        var parts = text.Split('$');
        return parts is ["", "pbkdf2-sha256", "v=1", ['i', '=', .. var iterations], var salt, var hash]
            && int.TryParse(iterations, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count is > 0 and <= MaxIterations
            && Bytes(salt) is { Length: SaltLength } saltBytes
            && Bytes(hash) is { Length: HashLength } hashBytes
            ? new(count, saltBytes, hashBytes)
            : null;
    }

    /// <summary>Whether a password is the one that was hashed. Takes as long as hashing, whatever the answer.</summary>
    public bool Matches(string password) => CryptographicOperations.FixedTimeEquals(Derive(password, Salt, Iterations), Hash);

    /// <summary>The stored form.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"$pbkdf2-sha256$v=1$i={Iterations}${Base64Url.EncodeToString(Salt)}${Base64Url.EncodeToString(Hash)}");

    private static byte[] Derive(string password, byte[] salt, int iterations) =>
        Rfc2898DeriveBytes.Pbkdf2(password, salt, iterations, HashAlgorithmName.SHA256, HashLength);

    private static byte[]? Bytes(string text) => Base64Url.IsValid(text) ? Base64Url.DecodeFromChars(text) : null;
}
