using System.Globalization;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Catalog;

/// <summary>
/// Identifier of an access mode, unique among those of all products: the product and the number of the mode within it, written
/// <c>1042-0</c>.
/// </summary>
/// <param name="ProductId">The product that the mode gives access to.</param>
/// <param name="Number">Unique within the product; 0 for the single mode of an offer.</param>
public readonly record struct AccessModeId(long ProductId, long Number) : ISpanFormattable
{
    private const char Separator = '-';

    /// <summary>Reads what names a mode of a known product: its identifier, or its number within the product alone.</summary>
    /// <param name="text">The text, for example <c>1042-0</c> or <c>0</c>.</param>
    /// <returns>False when the text names no mode of this product.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, long productId, out AccessModeId id)
    {
        if (TryParse(text, out id)) return id.ProductId == productId;
        id = WholeNumber.TryParseId(text, out var number) ? new(productId, number) : default;
        return id != default;
    }

    /// <summary>Reads an identifier that names its product.</summary>
    /// <param name="text">The text, for example <c>1042-0</c>.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out AccessModeId id)
    {
        id = default;
        var end = text.IndexOf(Separator);
        if (end < 0 || !WholeNumber.TryParseId(text[..end], out var product) || !WholeNumber.TryParseId(text[(end + 1)..], out var number))
            return false;
        id = new(product, number);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => ToString(null, null);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        string.Create(CultureInfo.InvariantCulture, $"{ProductId}{Separator}{Number}");

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite(CultureInfo.InvariantCulture, $"{ProductId}{Separator}{Number}", out charsWritten);
}
