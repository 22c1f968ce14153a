using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Sql.Mapping;

/// <summary>The types of columns. Instants are UTC with microseconds, UUIDs are 16 bytes.</summary>
internal static class SqlTypes
{
    private const int MoneyDigits = 6;
    private const int RateDigits = 10;

    internal static SqlType<long> Long { get; } = new(
        static (reader, i) => reader.GetInt64(i), static value => value, static (json, value) => json.WriteStringValue($"{value}"));

    internal static SqlType<long?> LongOrNull { get; } = OrNull(Long);

    internal static SqlType<int> Int { get; } = new(
        static (reader, i) => reader.GetInt32(i), static value => value, static (json, value) => json.WriteNumberValue(value));

    internal static SqlType<int?> IntOrNull { get; } = OrNull(Int);

    internal static SqlType<double> Double { get; } = new(
        static (reader, i) => reader.GetDouble(i), static value => value, static (json, value) => json.WriteNumberValue(value));

    internal static SqlType<double?> DoubleOrNull { get; } = OrNull(Double);

    internal static SqlType<bool> Bool { get; } = new(
        static (reader, i) => reader.GetBoolean(i), static value => value, static (json, value) => json.WriteBooleanValue(value));

    internal static SqlType<bool?> BoolOrNull { get; } = OrNull(Bool);

    internal static SqlType<string> Text { get; } = new(
        static (reader, i) => reader.GetString(i), static value => value, static (json, value) => json.WriteStringValue(value));

    internal static SqlType<string?> TextOrNull { get; } = new(
        static (reader, i) => reader.IsDBNull(i) ? null : reader.GetString(i),
        static value => value,
        static (json, value) => json.WriteStringValue(value));

    internal static SqlType<byte[]> Bytes { get; } = new(static (reader, i) => (byte[])reader.GetValue(i), static value => value);

    internal static SqlType<ImmutableArray<byte>> ImmutableBytes { get; } =
        new(static (reader, i) => ImmutableCollectionsMarshal.AsImmutableArray(Bytes!.Read(reader, i)), static value => value.ToArray());

    /// <summary>Bytes of which a row need not have any.</summary>
    internal static SqlType<ImmutableArray<byte>> BytesOrEmpty { get; } = new(
        static (reader, i) => reader.IsDBNull(i) ? [] : ImmutableBytes!.Read(reader, i),
        static value => value.IsEmpty ? null : value.ToArray());

    /// <summary>An array of whole numbers in JSON.</summary>
    internal static SqlType<ImmutableArray<long>> Numbers { get; } = new(
        static (reader, i) => JsonNumbers.Read(reader.GetString(i)), static value => JsonNumbers.Write(value), JsonNumbers.Export);

    /// <summary>An array of whole numbers in JSON, empty where there is none.</summary>
    internal static SqlType<ImmutableArray<long>> NumbersOrEmpty { get; } = new(
        static (reader, i) => reader.IsDBNull(i) ? [] : Numbers!.Read(reader, i), static value => Numbers!.Write(value));

    internal static SqlType<Guid> Uuid { get; } = new(
        static (reader, i) => SqlGuid.FromStore((byte[])reader.GetValue(i)),
        static value => SqlGuid.ToStore(value),
        static (json, value) => json.WriteStringValue(value == Guid.Empty ? null : value.ToString("D")));

    internal static SqlType<Guid?> UuidOrNull { get; } = OrNull(Uuid);

    internal static SqlType<DateTimeOffset> Instant { get; } = new(
        static (reader, i) => new(DateTime.SpecifyKind(reader.GetDateTime(i), DateTimeKind.Utc)),
        static value => value.UtcDateTime,
        static (json, value) => json.WriteStringValue(value.UtcDateTime));

    internal static SqlType<DateTimeOffset?> InstantOrNull { get; } = OrNull(Instant);

    internal static SqlType<DateOnly?> DayOrNull { get; } = OrNull<DateOnly>(new(
        static (reader, i) => DateOnly.FromDateTime(reader.GetDateTime(i)),
        static value => value.ToDateTime(TimeOnly.MinValue),
        static (json, value) => json.WriteStringValue(value.ToString("O", CultureInfo.InvariantCulture))));

    /// <summary>An amount, read as people write it: without zeros at its end beyond two digits after the point.</summary>
    internal static SqlType<decimal> Money { get; } = new(
        static (reader, i) => Trim(reader.GetDecimal(i), 2),
        static value => Exact(value, MoneyDigits),
        static (json, value) => json.WriteNumberValue(Trim(value + 0.00m, 2)));

    internal static SqlType<decimal?> MoneyOrNull { get; } = OrNull(Money);

    internal static SqlType<decimal> Rate { get; } = new(
        static (reader, i) => Trim(reader.GetDecimal(i), 0),
        static value => Exact(value, RateDigits),
        static (json, value) => json.WriteNumberValue(Trim(value, 0)));

    internal static SqlType<decimal?> RateOrNull { get; } = OrNull(Rate);

    /// <summary>
    /// An address. One that cannot be one is read as none: the rest of its account, and other accounts, are still to be read.
    /// </summary>
    internal static SqlType<EmailAddress> Email { get; } = new(
        static (reader, i) => EmailAddress.TryParse(reader.GetString(i), out var address) ? address : default,
        static value => value.ToString(),
        static (json, value) => json.WriteStringValue(value.ToString()));

    internal static SqlType<EmailAddress?> EmailOrNull { get; } = OrNull(Email);

    internal static SqlType<LanguageCode> Language { get; } =
        new(static (reader, i) => LanguageCode.Parse(reader.GetString(i)), static value => value.ToString());

    internal static SqlType<LanguageCode?> LanguageOrNull { get; } = OrNull(Language);

    internal static SqlType<LanguageCode> LanguageOrNone { get; } = new(
        static (reader, i) => reader.IsDBNull(i) ? LanguageCode.None : LanguageCode.Parse(reader.GetString(i)),
        static value => value == LanguageCode.None ? null : value.ToString(),
        static (json, value) => json.WriteStringValue(value == LanguageCode.None ? null : value.ToString()));

    internal static SqlType<CountryCode> Country { get; } =
        new(static (reader, i) => CountryCode.Parse(reader.GetString(i)), static value => value.ToString());

    internal static SqlType<CountryCode> CountryOrUnknown { get; } = new(
        static (reader, i) => reader.IsDBNull(i) ? CountryCode.Unknown : CountryCode.Parse(reader.GetString(i)),
        static value => value.IsUnknown ? null : value.ToString(),
        static (json, value) => json.WriteStringValue(value.IsUnknown ? null : value.ToString()));

    internal static SqlType<CountryCode?> CountryOrNull { get; } = OrNull(Country);

    /// <summary>A version of an app. A row with what is none is left out.</summary>
    internal static SqlType<BuildVersion> Build { get; } = new(
        static (reader, i) => BuildVersion.TryParse(reader.GetString(i), out var version)
            ? version
            : throw new UnknownValueException(reader.GetString(i), typeof(BuildVersion)),
        static value => value.ToString());

    internal static SqlType<BuildVersion?> BuildOrNull { get; } = OrNull(Build);

    /// <summary>Versions of an app. A row with what are none is left out.</summary>
    internal static SqlType<BuildRange> Builds { get; } = new(
        static (reader, i) => BuildRange.TryParse(reader.GetString(i), out var range)
            ? range
            : throw new UnknownValueException(reader.GetString(i), typeof(BuildRange)),
        static value => value.ToString());

    /// <summary>The type of a value that is read by itself, such as a count.</summary>
    /// <exception cref="NotSupportedException">No column has this type.</exception>
    internal static SqlType<T> Of<T>() =>
        Find<T>(Long) ?? Find<T>(LongOrNull) ?? Find<T>(Int) ?? Find<T>(IntOrNull) ?? Find<T>(Double)
        ?? Find<T>(Bool) ?? Find<T>(TextOrNull) ?? Find<T>(Bytes) ?? Find<T>(Uuid)
        ?? throw new NotSupportedException($"A statement cannot be read as {typeof(T)}.");

    private static SqlType<T>? Find<T>(object type) => type as SqlType<T>;

    /// <summary>The same, or nothing.</summary>
    internal static SqlType<T?> OrNull<T>(SqlType<T> type)
        where T : struct => new(
            (reader, i) => reader.IsDBNull(i) ? null : type.Read(reader, i),
            value => value is { } present ? type.Write(present) : null,
            type.Export is not { } export ? null : (json, value) =>
            {
                if (value is { } present) export(json, present);
                else json.WriteNullValue();
            });

    private static decimal Exact(decimal amount, int digits) => decimal.Round(amount, digits) == amount
        ? amount
        : throw new ArgumentException($"The amount {amount} has more than {digits} digits after the point.", nameof(amount));

    private static decimal Trim(decimal value, int digits)
    {
        while (value.Scale > digits && decimal.Round(value, value.Scale - 1) == value) value = decimal.Round(value, value.Scale - 1);
        return value;
    }
}
