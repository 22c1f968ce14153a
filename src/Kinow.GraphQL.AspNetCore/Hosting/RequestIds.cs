namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>The values of X-Request-Id.</summary>
internal static class RequestIds
{
    /// <summary>The header's name.</summary>
    public const string Header = "X-Request-Id";

    private const int MaxLength = 128;
    private const int Length = 26;
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    // Unique over processes by random bits, within one by counting: no random bits are drawn for each request. They are a GUID's, because those
    // come from the kernel: the generators of System.Security.Cryptography would load OpenSSL, milliseconds and megabytes for eight bytes.
    private static readonly ulong Process = BitConverter.ToUInt64(Guid.NewGuid().ToByteArray().AsSpan(sizeof(ulong)));
    private static ulong last;

    /// <summary>Whether a caller's id may be echoed and logged: 1 to 128 visible ASCII characters.</summary>
    /// <param name="id">The caller's id; <c>null</c> when there is none.</param>
    public static bool IsWellFormed(string? id) =>
        id is { Length: > 0 and <= MaxLength } && !id.AsSpan().ContainsAnyExceptInRange('!', '~');

    /// <summary>Makes a new id.</summary>
    public static string Create() => string.Create(Length, Interlocked.Increment(ref last), static (text, count) =>
    {
        Write(text[..13], Process);
        Write(text[13..], count);
    });

    private static void Write(Span<char> text, ulong value)
    {
        for (var i = text.Length - 1; i >= 0; i--, value >>= 5)
        {
            text[i] = Alphabet[(int)(value & 31)];
        }
    }
}
