using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Kinow.ClientApi.Sessions;

/// <summary>
/// Signs short texts for addresses. All who get one for the same text on the same day, UTC, get the same; it is good until the end of the
/// next.
/// </summary>
/// <param name="keys">The keys of access tokens, from whose private parts the secrets are derived.</param>
/// <param name="options">Whose platform it is: a token of one is none of another that has the same keys.</param>
/// <param name="purpose">What the tokens are for; those of another purpose have another secret.</param>
/// <param name="signatureLength">Bytes of the HMAC that are kept, 16 to 32.</param>
internal sealed class DayTokens(TokenKeyRing keys, TokenOptions options, string purpose, int signatureLength = 32)
{
    private const int MaxLength = 4096;
    private const string DayFormat = "yyyyMMdd";

    /// <summary>The keys of now: another object when they change.</summary>
    public TokenKeys Keys => keys.Current;

    /// <summary>The day of an instant, UTC.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime);

    /// <summary>The last day, UTC, that a token of an instant is good for.</summary>
    public static DateOnly LastDayOf(DateTimeOffset instant) => DayOf(instant).AddDays(1);

    /// <summary>The token of a text.</summary>
    /// <param name="content">The text, of characters that addresses have as they are.</param>
    public string Write(string content, DateTimeOffset instant)
    {
        var dated = $"{content}.{LastDayOf(instant).ToString(DayFormat, CultureInfo.InvariantCulture)}";
        return $"{dated}.{Sign(keys.Current.Signing, dated)}";
    }

    /// <summary>The text that a token was written for.</summary>
    /// <param name="refuse">Makes the error for a token, by what it is.</param>
    /// <param name="last">The last day that it is good for.</param>
    /// <exception cref="GraphQLException">It is not ours, or is over.</exception>
    public string Read(string token, DateTimeOffset instant, Func<string, GraphQLException> refuse, out DateOnly last)
    {
        var end = token.LastIndexOf('.');
        if (end < 0 || token.Length > MaxLength || !IsSigned(token[..end], token[(end + 1)..])) throw refuse("is not ours");
        var dated = token.AsSpan(0, end);
        var middle = dated.LastIndexOf('.');
        last = DateOnly.ParseExact(dated[(middle + 1)..], DayFormat, CultureInfo.InvariantCulture);
        return DayOf(instant) > last ? throw refuse("is over") : dated[..middle].ToString();
    }

    // Every key that has signed may still have tokens about. The texts are compared, so that a token has no second form.
    private bool IsSigned(string dated, string signature)
    {
        var given = Encoding.UTF8.GetBytes(signature);
        var isSigned = false;
        foreach (var key in keys.Current.Private)
            isSigned |= CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Sign(key, dated)), given);
        return isSigned;
    }

    private string Sign(TokenKey key, string dated) => System.Buffers.Text.Base64Url.EncodeToString(
        HMACSHA256.HashData(key.DeriveSecret(purpose), Encoding.UTF8.GetBytes($"{options.Issuer}\n{dated}")).AsSpan(0, signatureLength));
}
