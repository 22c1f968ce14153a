using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Pricing;

/// <summary>
/// How a language, or a region of its own, writes an amount of money. Read from <c>Prices.txt</c>, which is made of CLDR: it says for each
/// what <c>tests/Kinow.ClientApi.Core.Tests/node/prices.mjs</c> lists.
/// </summary>
internal sealed class MoneyFormat
{
    private static readonly FrozenDictionary<LocaleCode, MoneyFormat> Formats = Read();
    private static readonly MoneyFormat English = Formats[LocaleCode.Parse("en")];

    private readonly char zero;
    private readonly MoneyPattern pattern;
    private readonly string decimalPoint;
    private readonly string groupMark;
    private readonly string minus;
    private readonly int leastInFirstGroup;
    private readonly string gap;

    private MoneyFormat(ReadOnlySpan<string> columns)
    {
        zero = columns[0][0];
        pattern = new(columns[1]);
        (decimalPoint, groupMark, minus) = (columns[2], columns[3], columns[4]);
        leastInFirstGroup = int.Parse(columns[5], CultureInfo.InvariantCulture);
        gap = columns[6];
    }

    /// <summary>Whether a region writes amounts otherwise than its language does.</summary>
    internal static bool IsKnown(LocaleCode locale) => Formats.ContainsKey(locale);

    /// <summary>The format of a region, else of its language; English for one that CLDR does not have.</summary>
    internal static MoneyFormat For(LocaleCode locale) =>
        Formats.TryGetValue(locale, out var format) ? format : Formats.GetValueOrDefault(new(locale.Language), English);

    /// <summary>Writes an amount.</summary>
    /// <param name="decimals">Digits after the decimal point.</param>
    internal string Write(decimal amount, int decimals, string sign) =>
        pattern.Write(Digits(amount, decimals), amount < 0 ? minus : null, sign, gap);

    private static FrozenDictionary<LocaleCode, MoneyFormat> Read()
    {
        using var stream = typeof(MoneyFormat).Assembly.GetManifestResourceStream("Prices.txt")!;
        using var reader = new StreamReader(stream);
        var formats = new Dictionary<LocaleCode, MoneyFormat>();
        while (reader.ReadLine() is { } line)
        {
            var columns = line.Split('\t');
            var format = new MoneyFormat(columns.AsSpan(1));
            foreach (var locale in columns[0].Split(' ')) formats.Add(LocaleCode.Parse(locale), format);
        }

        return formats.ToFrozenDictionary();
    }

    private string Digits(decimal amount, int decimals)
    {
        var digits = Math.Abs(amount).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var units = point < 0 ? digits.Length : point;
        var isGrouped = pattern.FirstGroup > 0 && units >= pattern.FirstGroup + leastInFirstGroup;
        var text = new StringBuilder(digits.Length + 8);
        for (var i = 0; i < digits.Length; i++)
        {
            if (isGrouped && i > 0 && pattern.EndsGroup(units - i)) text.Append(groupMark);
            if (i == point) text.Append(decimalPoint);
            else text.Append((char)(digits[i] - '0' + zero));
        }

        return text.ToString();
    }
}
