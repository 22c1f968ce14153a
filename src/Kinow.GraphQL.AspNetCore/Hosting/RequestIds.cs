using Microsoft.AspNetCore.Http;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>The values of X-Request-Id.</summary>
internal static class RequestIds
{
    /// <summary>The header's name.</summary>
    public const string Header = "X-Request-Id";

    private const int MaxLength = 128;
    private const int Length = 26;
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    // Random bits make ids unique across processes, a counter within one, so no request draws random bits. The bits come from a GUID
    // because those are read from the kernel; System.Security.Cryptography would load OpenSSL, which costs milliseconds and megabytes at
    // startup.
    private static readonly ulong Process = BitConverter.ToUInt64(Guid.NewGuid().ToByteArray().AsSpan(sizeof(ulong)));
    private static ulong last;

    /// <summary>Whether a caller's id may be echoed and logged: 1 to 128 visible ASCII characters.</summary>
    public static bool IsWellFormed(string? id) =>
        id is { Length: > 0 and <= MaxLength } && !id.AsSpan().ContainsAnyExceptInRange('!', '~');

    /// <summary>Gives a request its id, and tells it to the caller.</summary>
    public static void Apply(HttpContext http)
    {
        var id = http.Request.Headers[Header];
        if (id.Count != 1 || !IsWellFormed(id[0])) id = Create();
        http.TraceIdentifier = id!;
        http.Response.Headers[Header] = id;
    }

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
