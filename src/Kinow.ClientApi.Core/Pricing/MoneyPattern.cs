using System.Text;

namespace Kinow.ClientApi.Core.Pricing;

/// <summary>A number pattern of CLDR for amounts of money, such as <c>¤ #,##0.00;¤ -#,##0.00</c> (UTS #35, part 3).</summary>
internal sealed class MoneyPattern
{
    private const char Sign = '¤';
    private const char MinusSign = '-';
    private const string NumberCharacters = "#,0.";

    private readonly string positive;
    private readonly string negative;
    private readonly int otherGroups;

    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">The pattern; without one for negative amounts these have a minus before the whole.</param>
    internal MoneyPattern(string pattern)
    {
        var parts = pattern.Split(';');
        var number = parts[0].AsSpan(parts[0].AsSpan().IndexOfAny(NumberCharacters));
        number = number[..(number.LastIndexOf('0') + 1)];
        positive = parts[0].Replace(number.ToString(), "0", StringComparison.Ordinal);
        negative = parts.Length == 1 ? MinusSign + positive : parts[1].Replace(number.ToString(), "0", StringComparison.Ordinal);
        var point = number.IndexOf('.');
        var groups = (point < 0 ? number : number[..point]).ToString().Split(',');
        if (groups.Length == 1) return;
        FirstGroup = groups[^1].Length;
        otherGroups = groups.Length > 2 ? groups[^2].Length : FirstGroup;
    }

    /// <summary>Digits in the group before the decimal point; 0 without groups.</summary>
    internal int FirstGroup { get; }

    /// <summary>Whether a group ends where so many digits before the decimal point are left.</summary>
    internal bool EndsGroup(int left) =>
        left == FirstGroup || (left > FirstGroup && (left - FirstGroup) % otherGroups == 0);

    /// <summary>Writes an amount.</summary>
    /// <param name="digits">The amount without its sign.</param>
    /// <param name="minus">What stands for a minus; null for an amount that is not negative.</param>
    /// <param name="gap">What parts digits from a sign that begins or ends like a word.</param>
    internal string Write(string digits, string? minus, string sign, string gap)
    {
        var pattern = minus is null ? positive : negative;
        var text = new StringBuilder(digits.Length + sign.Length + 8);
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case Sign when sign.Length == 0:
                    break;
                case Sign:
                    if (i > 0 && pattern[i - 1] == '0' && IsWord(sign[0])) text.Append(gap);
                    text.Append(sign);
                    if (i + 1 < pattern.Length && pattern[i + 1] == '0' && IsWord(sign[^1])) text.Append(gap);
                    break;
                case MinusSign:
                    text.Append(minus);
                    break;
                case '0':
                    text.Append(digits);
                    break;
                default:
                    text.Append(pattern[i]);
                    break;
            }
        }

        return sign.Length == 0 ? text.ToString().Trim() : text.ToString();
    }

    // What CLDR parts from digits: all but symbols and spaces.
    private static bool IsWord(char c) => !char.IsSymbol(c) && !char.IsSeparator(c);
}
