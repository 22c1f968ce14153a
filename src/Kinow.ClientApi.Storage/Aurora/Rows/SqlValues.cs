namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>Instants and amounts between tables and records.</summary>
internal static class SqlValues
{
    private const int MoneyDigits = 6;

    internal static DateTimeOffset Instant(DateTime value) => new(DateTime.SpecifyKind(value, DateTimeKind.Utc));

    internal static DateTimeOffset? Instant(DateTime? value) => value is { } known ? Instant(known) : null;

    /// <summary>An amount as people write it: without zeros at its end beyond two digits after the point.</summary>
    internal static decimal? Money(decimal? amount) => amount is { } known ? Trim(known, 2) : null;

    /// <summary>A rate without zeros at its end.</summary>
    internal static decimal Rate(decimal rate) => Trim(rate, 0);

    /// <summary>An amount to be stored.</summary>
    /// <exception cref="ArgumentException">It has more digits than are kept.</exception>
    internal static decimal? ToStore(decimal? amount, int digits = MoneyDigits) =>
        amount is { } known && decimal.Round(known, digits) != known
            ? throw new ArgumentException($"The amount {known} has more than {digits} digits after the point.", nameof(amount))
            : amount;

    internal static DateTime ToStore(DateTimeOffset instant) => instant.UtcDateTime;

    internal static DateTime? ToStore(DateTimeOffset? instant) => instant?.UtcDateTime;

    private static decimal Trim(decimal value, int digits)
    {
        while (value.Scale > digits && decimal.Round(value, value.Scale - 1) == value) value = decimal.Round(value, value.Scale - 1);
        return value;
    }
}
