using System.Globalization;

namespace Kinow.ClientApi.Core.Search;

/// <summary>Accepts numbers within bounds, both included; of texts, those that are whole numbers.</summary>
internal sealed class RangeMatcher(long min, long max) : ValueMatcher
{
    internal override bool Matches(long? value) => value >= min && value <= max;

    internal override bool Matches(string? value) =>
        long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Matches(number);
}
