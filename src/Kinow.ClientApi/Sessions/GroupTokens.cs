using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Sessions;

/// <summary>
/// Tokens that say which customer groups a viewer is in and nothing else, for addresses whose answers viewers of the same groups share. All of
/// a platform's viewers of the same groups get the same token on the same day, UTC; it is good until the end of the next.
/// </summary>
internal sealed class GroupTokens(TokenKeyRing keys, TokenOptions options)
{
    private const int MaxLength = 4096;
    private const string DayFormat = "yyyyMMdd";

    /// <summary>The token of a set; null for no groups, whose answers are those for everybody.</summary>
    public string? Write(GroupSet groups, DateTimeOffset instant)
    {
        if (groups.IsNone) return null;
        var last = DayOf(instant).AddDays(1).ToString(DayFormat, CultureInfo.InvariantCulture);
        var content = $"{groups}.{last}";
        return $"{content}.{Sign(keys.Current.Signing, content)}";
    }

    /// <summary>The groups that a token stands for.</summary>
    /// <exception cref="GraphQLException">It is not ours, or is over; the code is INVALID_GROUP_TOKEN.</exception>
    public GroupSet Read(string token, DateTimeOffset instant)
    {
        var end = token.LastIndexOf('.');
        if (end < 0 || token.Length > MaxLength || !IsSigned(token[..end], token[(end + 1)..])) throw Refused("is not ours");
        var content = token.AsSpan(0, end);
        var middle = content.IndexOf('.');
        var last = DateOnly.ParseExact(content[(middle + 1)..], DayFormat, CultureInfo.InvariantCulture);
        if (DayOf(instant) > last) throw Refused("is over");
        return GroupSet.TryParse(content[..middle]) ?? throw Refused("is not ours");
    }

    private static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime);

    private static GraphQLException Refused(string what) => new(
        $"The group token {what}: ask for user.groupToken, or leave it out for what everybody sees.", SessionErrorCodes.InvalidGroupToken);

    // Every key that has signed may still have tokens about. The texts are compared, so that a token has no second form.
    private bool IsSigned(string content, string signature)
    {
        var given = Encoding.UTF8.GetBytes(signature);
        var isSigned = false;
        foreach (var key in keys.Current.Private)
            isSigned |= CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Sign(key, content)), given);
        return isSigned;
    }

    // A token of one platform is none of another that has the same keys.
    private string Sign(TokenKey key, string content) => System.Buffers.Text.Base64Url.EncodeToString(
        HMACSHA256.HashData(key.GroupSecret, Encoding.UTF8.GetBytes($"{options.Issuer}\n{content}")));
}
