using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Core.Texts;
using Kinow.GraphQL.AspNetCore;

namespace Kinow.ClientApi.Sessions;

/// <summary>
/// Tokens that name the segment of a viewer in addresses of shared answers. Who has one sees what that segment sees, and can play none of
/// it.
/// </summary>
internal sealed class SegmentTokens(TokenKeyRing ring, TokenOptions options)
{
    private const string Version = "1";
    private const char Separator = '.';

    // A busy platform has some hundred segments. Those that share a place are made and verified anew, which costs microseconds.
    private const int MemoryPlaces = 1024;

    private readonly DayTokens tokens = new(ring, options, "kinow segment token", signatureLength: 16);
    private readonly Known?[] written = new Known?[MemoryPlaces];
    private readonly Known?[] read = new Known?[MemoryPlaces];

    /// <summary>The token of a segment.</summary>
    public SegmentToken Write(SegmentClaims claims, DateTimeOffset instant)
    {
        var (last, keys) = (DayTokens.LastDayOf(instant), tokens.Keys);
        ref var place = ref written[(uint)claims.GetHashCode() % MemoryPlaces];
        if (Volatile.Read(ref place) is { } known && known.Last == last && known.Keys == keys && known.Claims == claims) return known.Token;
        var token = new SegmentToken(
            tokens.Write(TextOf(claims), instant), new(last.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero));
        Volatile.Write(ref place, new(claims, last, keys, token));
        return token;
    }

    /// <summary>The segment that a token stands for.</summary>
    /// <exception cref="GraphQLException">It is not ours, or is over; the code is INVALID_SEGMENT.</exception>
    public SegmentClaims Read(string token, DateTimeOffset instant)
    {
        var keys = tokens.Keys;
        ref var place = ref read[(uint)token.GetHashCode(StringComparison.Ordinal) % MemoryPlaces];
        if (Volatile.Read(ref place) is { } known
            && known.Last >= DayTokens.DayOf(instant) && known.Keys == keys && AreEqual(known.Token.Value, token))
            return known.Claims;
        var claims = TryParse(tokens.Read(token, instant, Refused, out var last).Split(Separator)) ?? throw Refused("is not ours");
        Volatile.Write(ref place, new(claims, last, keys, new(token, default)));
        return claims;
    }

    private static bool AreEqual(string known, string token) =>
        CryptographicOperations.FixedTimeEquals(MemoryMarshal.AsBytes(known.AsSpan()), MemoryMarshal.AsBytes(token.AsSpan()));

    private static string TextOf(SegmentClaims claims) => string.Join(
        Separator,
        Version,
        claims.Country,
        claims.Locale,
        claims.Currency,
        claims.Groups,
        claims.Device is { } device ? ((int)device).ToString(CultureInfo.InvariantCulture) : "");

    // What we have signed we can read, unless it is of another version of this service.
    private static SegmentClaims? TryParse(string[] parts)
    {
        if (parts is not [Version, var country, var locale, var currency, var groups, var device]) return null;
        if (!CountryCode.TryParse(country, out var from) && country.Length > 0) return null;
        if (!LocaleCode.TryParse(locale, out var language) || GroupSet.TryParse(groups) is not { } members) return null;
        DeviceClass? seenOn = null;
        if (device.Length > 0)
        {
            if (!int.TryParse(device, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
            seenOn = (DeviceClass)number;
            if (!Enum.IsDefined(seenOn.Value)) return null;
        }

        return new(from, language, currency, members, seenOn);
    }

    private static GraphQLException Refused(string what) => new(
        $"The segment {what}: take the one of X-Segment, or leave it out to be sent to an address with one.",
        SessionErrorCodes.InvalidSegment);

    private sealed record Known(SegmentClaims Claims, DateOnly Last, TokenKeys Keys, SegmentToken Token);
}
