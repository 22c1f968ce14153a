using System.Globalization;

namespace Kinow.GraphQL;

/// <content>Numbers and booleans.</content>
public partial class JsonBuffer
{
    private const int LongestNumber = 32;

    /// <summary>Appends an integer.</summary>
    public void Number(long value)
    {
        if ((ulong)value < 10)
        {
            Raw((byte)('0' + value));
            return;
        }

        Reserve(LongestNumber);
        value.TryFormat(bytes.AsSpan(position), out var written, default, CultureInfo.InvariantCulture);
        position += written;
    }

    /// <summary>Appends a finite number in its shortest form that reads back as the same value.</summary>
    /// <param name="value">The number; must be finite.</param>
    public void Number(double value)
    {
        Reserve(LongestNumber);
        value.TryFormat(bytes.AsSpan(position), out var written, default, CultureInfo.InvariantCulture);
        position += written;
    }

    /// <summary>Appends an exact decimal number.</summary>
    public void Number(decimal value)
    {
        Reserve(LongestNumber);
        value.TryFormat(bytes.AsSpan(position), out var written, default, CultureInfo.InvariantCulture);
        position += written;
    }

    /// <summary>Appends <c>true</c> or <c>false</c>.</summary>
    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    /// <summary>Appends an integer as a JSON string, as identifiers are written.</summary>
    public void QuotedNumber(long value)
    {
        Raw((byte)'"');
        Number(value);
        Raw((byte)'"');
    }
}
