using System.Security.Cryptography;
using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Admin.Vouchers;

/// <summary>Codes that nobody guesses, of letters and digits that nobody mistakes for others.</summary>
internal static class VoucherCodes
{
    /// <summary>The fewest characters that are drawn: 50 bits.</summary>
    public const int MinLength = 10;

    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>Draws codes, no two of them the same.</summary>
    /// <param name="prefix">What each begins with.</param>
    /// <param name="length">How many characters are drawn for each.</param>
    public static HashSet<string> Draw(int count, string prefix, int length)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        while (codes.Count < count) codes.Add(prefix + RandomNumberGenerator.GetString(Alphabet, length));
        return codes;
    }

    /// <summary>Whether codes of a prefix and a length are codes of vouchers.</summary>
    public static bool AreCodes(string prefix, int length) => VoucherCode.IsCode(prefix + new string('2', length));
}
